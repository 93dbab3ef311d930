package org.meridian.ui.map.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.ui.stage.MapTools;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.ProjectionOptions;

class MapNavigatorProperties {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 700;

  private final MapChoices choices = new MapChoices(MapTools.settings(new HashMap<>()));
  private final MapNavigator navigator =
      new MapNavigator(choices, (chosen, width, height) -> chosen, () -> true);

  private MapCamera camera() {
    return navigator.camera().get();
  }

  private void open(String projection) {
    choices.change(now -> now.with(new ProjectionOptions(projection, 0, 0)));
    navigator.resize(WIDTH, HEIGHT, 1);
  }

  @Property(tries = 60, seed = "41")
  void whatIsUnderThePointerStaysThereWhenZooming(
      @ForAll @DoubleRange(min = 300, max = 900) double x,
      @ForAll @DoubleRange(min = 200, max = 500) double y,
      @ForAll @DoubleRange(min = 1, max = 8) double factor) {
    open("robinson");
    double mapX = camera().mapX(x);
    double mapY = camera().mapY(y);
    navigator.zoom(x, y, factor);
    assertThat(camera().px(mapX)).isCloseTo(x, within(1e-6));
    assertThat(camera().py(mapY)).isCloseTo(y, within(1e-6));
  }

  @Property(tries = 60, seed = "41")
  void theSeamFollowsTheHandAndTheViewStays(
      @ForAll @DoubleRange(min = -600, max = 600) double right) {
    open("robinson");
    double scale = camera().scale();
    navigator.turn(right, 0);
    double lon = camera().projection().centralMeridian();
    double degrees = 360 * right / (camera().projection().bounds().width() * scale);
    double off = (lon + degrees) - 360 * Math.rint((lon + degrees) / 360);
    assertThat(off).isCloseTo(0, within(1e-9));
    assertThat(camera().scale()).isEqualTo(scale);
    assertThat(camera().centreX()).isZero();
  }

  @Property(tries = 60, seed = "41")
  void aGlobeNeverTipsOverThePole(
      @ForAll @DoubleRange(min = -3000, max = 3000) double down,
      @ForAll @DoubleRange(min = -3000, max = 3000) double right) {
    open("orthographic");
    navigator.drag(right, down);
    assertThat(choices.get().projection().lat0()).isBetween(-90.0, 90.0);
    assertThat(choices.get().projection().lon0()).isBetween(-180.0, 180.0);
  }

  @Property(tries = 40, seed = "41")
  void resetShowsTheWholeMapAgain(
      @ForAll @DoubleRange(min = 0.5, max = 20) double factor,
      @ForAll @DoubleRange(min = -500, max = 500) double right) {
    open("equal-earth");
    MapCamera whole = camera();
    navigator.zoom(factor);
    navigator.pan(right, right / 3);
    navigator.reset();
    assertThat(camera()).isEqualTo(whole);
  }

  @Property(tries = 40, seed = "41")
  void anotherSizeKeepsTheZoom(@ForAll @DoubleRange(min = 1, max = 12) double factor) {
    open("robinson");
    navigator.zoom(factor);
    double zoom = camera().zoom();
    navigator.resize(640, 480, 1);
    assertThat(camera().zoom()).isCloseTo(zoom, within(1e-9));
    assertThat(camera().width()).isEqualTo(640);
  }

  @Property(tries = 60, seed = "41")
  void aFlightBeginsHereEndsThereAndHoldsTheFixedPoint(
      @ForAll @DoubleRange(min = 0, max = 1) double t,
      @ForAll @DoubleRange(min = 1.1, max = 9) double factor) {
    open("robinson");
    MapCamera from = camera();
    MapCamera to = from.zoomedAt(700, 300, factor);
    MapCamera between = MapFlight.between(from, to, t);
    assertThat(between.px(from.mapX(700))).isCloseTo(700, within(1e-6));
    assertThat(between.py(from.mapY(300))).isCloseTo(300, within(1e-6));
    assertThat(MapFlight.between(from, to, 0).scale()).isCloseTo(from.scale(), within(1e-9));
    assertThat(MapFlight.between(from, to, 1).scale()).isCloseTo(to.scale(), within(1e-9));
  }
}
