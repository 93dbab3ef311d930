package org.meridian.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.meridian.geo.sphere.UnitSphere;

class PlaceExtentTest {

  static final List<String> ALL = ProjectionNames.IDS;

  /** Suva and Apia. */
  private static final PlaceExtent PACIFIC =
      PlaceExtent.of(new double[] {178.44, -171.77}, new double[] {-18.14, -13.83});

  @Test
  void placesOnBothSidesOfTheAntimeridianLieTogether() {
    double[] middle = PACIFIC.middle("robinson", 0).orElseThrow();
    assertThat(middle[0]).isCloseTo(-176.665, within(1e-9));
    PlaneBounds box = PACIFIC.on(ProjectionNames.named("robinson", middle[0], 0)).orElseThrow();
    assertThat(box.width() * UnitSphere.EARTH_RADIUS_KM).isBetween(800.0, 1_300.0);
  }

  @Test
  void aMapThatShowsThemTogetherIsNotTurned() {
    assertThat(PACIFIC.middle("mercator", 150)).isEmpty();
    PlaceExtent europe = PlaceExtent.of(new double[] {-9, 37}, new double[] {38, 56});
    assertThat(europe.middle("equal-earth", 0)).isEmpty();
    assertThat(europe.middle("equal-earth", -175).orElseThrow()[0]).isCloseTo(14, within(1e-9));
  }

  @Test
  void anAzimuthalMapIsTurnedToTheMeanVector() {
    PlaceExtent pole =
        PlaceExtent.of(new double[] {0, 90, 180, -90}, new double[] {80, 80, 80, 80});
    assertThat(pole.middle("azimuthal-equidistant", 0).orElseThrow()[1])
        .isCloseTo(90, within(1e-9));
    PlaneBounds box = pole.on(ProjectionNames.named("orthographic", 0, 90)).orElseThrow();
    assertThat(box.width()).isCloseTo(2 * Math.cos(Math.toRadians(80)), within(1e-9));
    assertThat(pole.middle("robinson", 0)).as("all round the pole").isEmpty();
  }

  @Test
  void placesAllOverTheWorldTurnNothing() {
    PlaceExtent world =
        PlaceExtent.of(
            new double[] {-157, -74, 0, 77, 139, 174}, new double[] {21, 40, 51, 28, 35, -41});
    for (String id : ProjectionNames.IDS) {
      assertThat(world.middle(id, 0)).as(id).isEmpty();
    }
    PlaceExtent antipodes = PlaceExtent.of(new double[] {0, 180}, new double[] {0, 0});
    assertThat(antipodes.middle("orthographic", 0)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void onePlaceHasRoomAboutIt(String id) {
    for (double[] place : new double[][] {{7, 47}, {180, 0}, {-180, -16}, {0, 80}, {30, -80}}) {
      PlaceExtent one = PlaceExtent.of(new double[] {place[0]}, new double[] {place[1]});
      double[] middle = one.middle(id, 0).orElse(new double[] {0, 0});
      PlaneBounds box = one.on(ProjectionNames.named(id, middle[0], middle[1])).orElseThrow();
      double least = PlaceExtent.LEAST_KM / UnitSphere.EARTH_RADIUS_KM;
      assertThat(Math.min(box.width(), box.height())).as(id).isBetween(0.7 * least, 12 * least);
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void placesCanBeSeenFromCloserBy(String id) {
    PlaceExtent places = PlaceExtent.of(new double[] {7, 7.5}, new double[] {47, 47.5});
    MapProjection projection = ProjectionNames.named(id, 7, 47);
    PlaneBounds usual = places.on(projection).orElseThrow();
    PlaneBounds closer = places.closer(PlaceExtent.LEAST_KM / 2).on(projection).orElseThrow();
    assertThat(closer.width()).as(id).isCloseTo(usual.width() / 2, withinPercentage(1));
    PlaneBounds closest = places.closer(1).on(projection).orElseThrow();
    assertThat(closest.width() * UnitSphere.EARTH_RADIUS_KM).as(id).isBetween(20.0, 150.0);
  }

  @Test
  void unknownPlacesArePassedOver() {
    PlaceExtent none = PlaceExtent.of(new double[] {Double.NaN, 3}, new double[] {4, Double.NaN});
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.middle("robinson", 0)).isEmpty();
    assertThat(none.on(ProjectionNames.named("robinson", 0, 0))).isEmpty();
    PlaceExtent far = PlaceExtent.of(new double[] {180}, new double[] {0});
    assertThat(far.on(ProjectionNames.named("orthographic", 0, 0))).as("the far side").isEmpty();
  }

  @Test
  void aBoxReachesFromEdgeToEdge() {
    PlaceExtent box = PlaceExtent.box(70, -10, 150, 55);
    PlaneBounds bounds = box.on(ProjectionNames.named("plate-carree", 0, 0)).orElseThrow();
    assertThat(Math.toDegrees(bounds.minX())).isCloseTo(70, within(1e-9));
    assertThat(Math.toDegrees(bounds.maxX())).isCloseTo(150, within(1e-9));
    assertThat(Math.toDegrees(bounds.minY())).isCloseTo(-10, within(1e-9));
    assertThat(Math.toDegrees(bounds.maxY())).isCloseTo(55, within(1e-9));
    PlaceExtent across = PlaceExtent.box(0, -60, -60, 60);
    assertThat(across.middle("plate-carree", 0).orElseThrow()[0]).isCloseTo(150, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "-181,0,10,10",
    "0,0,0,10",
    "180,0,-180,10",
    "0,10,20,10",
    "0,20,20,10",
    "0,-91,20,10",
    "NaN,0,20,10",
    "0,0,20,NaN"
  })
  void aBoxThatIsNoneIsRefused(double west, double south, double east, double north) {
    assertThatThrownBy(() -> PlaceExtent.box(west, south, east, north))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
