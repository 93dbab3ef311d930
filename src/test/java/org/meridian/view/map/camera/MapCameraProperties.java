package org.meridian.view.map.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.geo.projection.ProjectionNames;

class MapCameraProperties {

  private static final MapCamera CAMERA =
      MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 800, 450);

  @Property(seed = "41")
  void pixelsAndMapCoordinatesGoBackAndForth(
      @ForAll @DoubleRange(min = 0, max = 800) double px,
      @ForAll @DoubleRange(min = 0, max = 450) double py) {
    assertThat(CAMERA.px(CAMERA.mapX(px))).isCloseTo(px, within(1e-9));
    assertThat(CAMERA.py(CAMERA.mapY(py))).isCloseTo(py, within(1e-9));
    assertThat(CAMERA.viewport().px(CAMERA.mapX(px))).isCloseTo(px, within(1e-6));
    assertThat(CAMERA.viewport().py(CAMERA.mapY(py))).isCloseTo(py, within(1e-6));
  }

  @Property(seed = "41")
  void whatIsUnderThePointerStaysThereWhileZoomingIn(
      @ForAll @DoubleRange(min = 100, max = 700) double px,
      @ForAll @DoubleRange(min = 60, max = 390) double py,
      @ForAll @DoubleRange(min = 1, max = 20) double factor) {
    MapCamera closer = CAMERA.zoomedAt(px, py, factor);
    assertThat(closer.mapX(px)).isCloseTo(CAMERA.mapX(px), within(1e-9));
    assertThat(closer.mapY(py)).isCloseTo(CAMERA.mapY(py), within(1e-9));
    assertThat(closer.zoom()).isCloseTo(factor, within(1e-9));
  }

  @Property(seed = "41")
  void zoomAndPanNeverLoseTheMap(
      @ForAll @DoubleRange(min = -5000, max = 5000) double right,
      @ForAll @DoubleRange(min = -5000, max = 5000) double down,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    MapCamera moved = CAMERA.zoomedAt(400, 225, factor).pannedBy(right, down);
    assertThat(CAMERA.projection().bounds().contains(moved.centreX(), moved.centreY())).isTrue();
    assertThat(moved.zoom()).isBetween(0.499, MapCamera.MAX_ZOOM + 0.001);
  }

  @Property(seed = "41")
  void aTileShowsWhatThePictureShowsThere(
      @ForAll @DoubleRange(min = -2, max = 2) double x,
      @ForAll @DoubleRange(min = -1, max = 1) double y) {
    MapCamera tile = CAMERA.tile(300, 100, 256, 120);
    assertThat(tile.px(x)).isCloseTo(CAMERA.px(x) - 300, within(1e-6));
    assertThat(tile.py(y)).isCloseTo(CAMERA.py(y) - 100, within(1e-6));
  }
}
