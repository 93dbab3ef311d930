package org.meridian.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Hand-computed points, edges and refusals of the projections. */
class ProjectionNamesTest {

  @ParameterizedTest
  @CsvSource({
    // Robinson (1974): half the width of the equator and the height of the pole line.
    "robinson, 180, 0, 2.666269686, 0",
    "robinson, 0, 90, 0, 1.3523",
    "robinson, 180, 90, 1.418988726, 1.3523",
    "robinson, 90, 45, 1.194755446, 0.753366330",
    // Equal Earth: published extent of the unit sphere.
    "equal-earth, 180, 0, 2.706629984, 0",
    "equal-earth, 0, 90, 0, 1.317362759",
    // Winkel: (1 + 2/pi) pi / 2 and pi / 2 of it.
    "winkel-tripel, 180, 0, 2.570796327, 0",
    "winkel-tripel, 0, 90, 0, 1.570796327",
    "orthographic, 90, 0, 1, 0",
    "orthographic, 0, 30, 0, 0.5",
    "azimuthal-equidistant, 90, 0, 1.570796327, 0",
    "azimuthal-equidistant, 0, -45, 0, -0.785398163",
    "mercator, 45, 45, 0.785398163, 0.881373587",
    "plate-carree, -90, 30, -1.570796327, 0.523598776"
  })
  void placesLieWhereTheFormulaSays(String id, double lon, double lat, double x, double y) {
    double[] point = new double[2];
    assertThat(ProjectionNames.named(id, 0, 0).project(lon, lat, point)).isTrue();
    assertThat(point[0]).isCloseTo(x, within(1e-8));
    assertThat(point[1]).isCloseTo(y, within(1e-8));
  }

  @ParameterizedTest
  @FieldSource("org.meridian.geo.projection.ProjectionNames#IDS")
  void theMiddleLiesAtTheOrigin(String id) {
    MapProjection projection = ProjectionNames.named(id, 150, 40);
    double[] point = new double[2];
    double lat = ProjectionNames.followsLatitude(id) ? 40 : 0;
    assertThat(projection.project(150, lat, point)).isTrue();
    assertThat(point).containsExactly(new double[] {0, 0}, within(1e-12));
    assertThat(projection.id()).isEqualTo(id);
    assertThat(projection.centralMeridian()).isEqualTo(150);
    assertThat(projection.centralParallel()).isEqualTo(lat);
  }

  @ParameterizedTest
  @FieldSource("org.meridian.geo.projection.ProjectionNames#IDS")
  void outsideTheMapThereIsNoPlace(String id) {
    MapProjection projection = ProjectionNames.named(id, 0, 0);
    double[] place = {7, 7};
    assertThat(projection.inverse(3.3, 1.5, place)).isFalse();
    assertThat(projection.inverse(0, 3.3, place)).isFalse();
    assertThat(projection.project(Double.NaN, 0, place)).isFalse();
    assertThat(projection.project(0, Double.NaN, place)).isFalse();
    assertThat(place).containsExactly(7, 7);
  }

  @Test
  void theGlobeHidesItsFarSide() {
    MapProjection globe = ProjectionNames.named("orthographic", 116.4, 39.9);
    double[] point = new double[2];
    assertThat(globe.project(139.7, 35.7, point)).isTrue();
    assertThat(globe.project(-74, 40.7, point)).isFalse();
  }

  @Test
  void mercatorEndsBeforeThePoles() {
    MapProjection mercator = ProjectionNames.named("mercator", 0, 0);
    double[] point = new double[2];
    assertThat(mercator.project(0, 84, point)).isTrue();
    assertThat(mercator.project(0, 84.1, point)).isFalse();
    assertThat(mercator.edge()).isEqualTo(new MapEdge.Seam(0, 84));
  }

  @Test
  void longitudesMayGoRoundTheSphere() {
    MapProjection projection = ProjectionNames.named("robinson", 510, 0);
    double[] point = new double[2];
    double[] turned = new double[2];
    projection.project(-170, 20, point);
    projection.project(190 + 720, 20, turned);
    assertThat(projection.centralMeridian()).isEqualTo(150);
    assertThat(turned).containsExactly(point, within(1e-12));
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProjectionNames.named("peters", 0, 0))
        .withMessageContaining("peters");
  }
}
