package org.meridian.view.stage.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.view.map.camera.MapCamera;

/** What holds for every flight of the camera. */
class CameraFlightProperties {

  private static final int PARTS = 40;

  private static MapCamera over(MapProjection map, double lon, double lat, double zoom) {
    MapCamera whole = MapCamera.fitting(map, 960, 480);
    double[] place = new double[2];
    assertThat(map.project(lon, lat, place)).isTrue();
    return whole.seeing(whole.scale() * zoom, place[0], place[1]);
  }

  private static CameraFlight flight(MapCamera from, MapCamera to) {
    return CameraFlight.of(from, to).orElseThrow();
  }

  private static MapProjection equalEarth(double lon) {
    return ProjectionNames.named("equal-earth", lon, 0);
  }

  private static double[] middle(MapCamera camera) {
    double[] place = new double[2];
    assertThat(camera.toPlace(camera.width() / 2.0, camera.height() / 2.0, place)).isTrue();
    return place;
  }

  @Property(seed = "71", tries = 200)
  void aFlightBeginsAndEndsExactlyAndTakesItsTime(
      @ForAll @DoubleRange(min = -179, max = 179) double lon,
      @ForAll @DoubleRange(min = -70, max = 70) double lat,
      @ForAll @DoubleRange(min = 1, max = 40) double zoom) {
    MapCamera from = over(equalEarth(0), -40, 30, 2);
    MapCamera to = over(equalEarth(0), lon, lat, zoom);
    CameraFlight flight = flight(from, to);
    assertThat(flight.at(1)).isEqualTo(to);
    MapCamera start = flight.at(0);
    assertThat(start.scale()).isCloseTo(from.scale(), within(1e-6 * from.scale()));
    assertThat(start.centreX()).isCloseTo(from.centreX(), within(1e-9));
    assertThat(start.centreY()).isCloseTo(from.centreY(), within(1e-9));
    assertThat(flight.millis()).isBetween(600, 900);
  }

  /** It never turns back, never leaves the great circle, and never jumps. */
  @Property(seed = "72", tries = 200)
  void aFlightGoesOnAlongTheGreatCircle(
      @ForAll @DoubleRange(min = -179, max = 179) double lon1,
      @ForAll @DoubleRange(min = -60, max = 60) double lat1,
      @ForAll @DoubleRange(min = -179, max = 179) double lon2,
      @ForAll @DoubleRange(min = -60, max = 60) double lat2,
      @ForAll @DoubleRange(min = -180, max = 180) double turned) {
    CameraFlight flight =
        flight(over(equalEarth(0), lon1, lat1, 8), over(equalEarth(turned), lon2, lat2, 20));
    GreatCircle way = new GreatCircle(lon1, lat1, lon2, lat2);
    double covered = 0;
    double[] before = {lon1, lat1};
    for (int at = 1; at <= PARTS; at++) {
      double time = (double) at / PARTS;
      double now = flight.covered(time);
      double[] here = middle(flight.at(time));
      double[] due = way.pointAt(now);
      assertThat(now).isGreaterThanOrEqualTo(covered);
      assertThat(GreatCircle.distanceKm(here[0], here[1], due[0], due[1])).isLessThan(1);
      double step = GreatCircle.distanceKm(before[0], before[1], here[0], here[1]);
      assertThat(step).isLessThan(0.2 * way.distanceKm() + 1);
      covered = now;
      before = here;
    }
  }

  /** From Tokyo to Los Angeles the camera crosses the Pacific, in small steps over the map. */
  @Test
  void overTheDateLineTheWorldTurnsBelow() {
    CameraFlight flight =
        flight(over(equalEarth(0), 139.7, 35.7, 6), over(equalEarth(0), -118.2, 34, 6));
    assertThat(flight.turns()).isTrue();
    double before = flight.at(0).centreX();
    for (int at = 1; at <= PARTS; at++) {
      double now = flight.at((double) at / PARTS).centreX();
      assertThat(Math.abs(now - before)).isLessThan(0.6);
      before = now;
    }
    assertThat(Math.abs(middle(flight.at(0.5))[0])).isGreaterThan(150);
  }

  @Test
  void withinAMapNothingTurns() {
    CameraFlight flight =
        flight(over(equalEarth(0), 114, 22.5, 20), over(equalEarth(0), 4.5, 52, 20));
    assertThat(flight.turns()).isFalse();
    assertThat(flight.at(0.4).projection()).isSameAs(flight.at(1).projection());
    assertThat(flight.at(0.5).scale()).isLessThan(flight.at(0).scale() / 2);
  }

  @Test
  void aGlobeTurnsAlongTheWay() {
    MapProjection asia = ProjectionNames.named("orthographic", 120, 30);
    MapProjection europe = ProjectionNames.named("orthographic", 5, 50);
    CameraFlight flight =
        flight(MapCamera.fitting(asia, 960, 480), MapCamera.fitting(europe, 960, 480));
    double[] due = new GreatCircle(120, 30, 5, 50).pointAt(flight.covered(0.5));
    assertThat(middle(flight.at(0.5))[0]).isCloseTo(due[0], within(1e-6));
    assertThat(flight.at(1)).isEqualTo(MapCamera.fitting(europe, 960, 480));
  }

  @Test
  void thereIsNoFlightBetweenMapsOfDifferentKinds() {
    MapProjection globe = ProjectionNames.named("orthographic", 5, 50);
    assertThat(CameraFlight.of(over(equalEarth(0), 5, 50, 2), MapCamera.fitting(globe, 960, 480)))
        .isEmpty();
  }
}
