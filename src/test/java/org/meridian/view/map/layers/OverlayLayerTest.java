package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.base.WorldMaps;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.HitIndex.Hit;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend.ColourSample;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapTheme;

/** Places, lines and areas of the user's own lie over the map, are named, and stand in the key. */
class OverlayLayerTest {

  private static final MapCamera CAMERA =
      MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 960, 540);

  private static MapScene scene(List<String> overlays) {
    WorldMaps maps = ShippedFigures.maps();
    maps.addOverlay("zones", Overlays.zones());
    return ShippedFigures.composer(maps)
        .compose(
            SampleWorld.ofSize(0),
            MapOptions.DEFAULT.withOverlays(overlays),
            CAMERA,
            Set.of(),
            Language.ENGLISH,
            MapTheme.LIGHT);
  }

  private static AreaMarks marks(MapScene scene) {
    return scene.marks(MapLayer.OVERLAYS, AreaMarks.NONE);
  }

  @Test
  void areasLinesAndPlacesAreDrawnInTheirColours() {
    List<AreaMarks.Area> areas = marks(scene(List.of("zones"))).areas();

    assertThat(areas).extracting(AreaMarks.Area::name).containsExactly("Bay", "Belt", "Port");
    assertThat(areas.getFirst().style().edge()).isEqualTo(Overlays.RED);
    assertThat(areas.getFirst().style().fill() >>> 24).isBetween(40, 90);
    assertThat(areas.get(1).style().fill()).isZero();
    assertThat(areas.get(2).style().fill()).isEqualTo(CategoricalColours.colour(0, MapTheme.LIGHT));
  }

  @Test
  void aLayerThatIsNotChosenOrNotKnownIsNotDrawn() {
    assertThat(marks(scene(List.of())).areas()).isEmpty();
    assertThat(marks(scene(List.of("unknown"))).areas()).isEmpty();
  }

  @Test
  void theKeyNamesEachColour() {
    assertThat(scene(List.of("zones")).words().legend().classes())
        .extracting(ColourSample::text)
        .containsExactly("zones: Bay", "zones: Belt", "zones: Port");
  }

  private static Optional<String> nameAt(double lon, double lat) {
    MapScene scene = scene(List.of("zones"));
    double[] at = new double[2];
    CAMERA.projection().project(lon, lat, at);
    return HitIndex.of(scene).at(CAMERA, CAMERA.px(at[0]), CAMERA.py(at[1])).flatMap(Hit::name);
  }

  @Test
  void whoPointsAtAMarkIsToldItsName() {
    assertThat(nameAt(110, 20)).contains("Bay");
    assertThat(nameAt(60, 60)).contains("Belt");
    assertThat(nameAt(-70, -40)).contains("Port");
    assertThat(nameAt(0, 0)).isEmpty();
  }
}
