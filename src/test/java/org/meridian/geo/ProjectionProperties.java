package org.meridian.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.FastAngle;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.geo.sphere.UnitSphere;

/** What every projection keeps, about any middle. */
class ProjectionProperties {

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of(ProjectionNames.IDS);
  }

  @Provide
  Arbitrary<String> seamIds() {
    return Arbitraries.of(ProjectionNames.IDS).filter(id -> !ProjectionNames.followsLatitude(id));
  }

  @Property(seed = "41")
  void theInverseFindsThePlaceAgain(
      @ForAll("ids") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon0,
      @ForAll @DoubleRange(min = -90, max = 90) double lat0,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -89.9, max = 89.9) double lat) {
    MapProjection projection = ProjectionNames.named(id, lon0, lat0);
    double[] point = new double[2];
    Assume.that(projection.project(lon, lat, point));
    double[] place = new double[2];

    assertThat(projection.inverse(point[0], point[1], place)).isTrue();

    // Near the rim of the globe a step on the sphere hardly moves the point: half the digits go.
    double allowedKm = id.equals("orthographic") ? 0.2 : 1e-3;
    assertThat(GreatCircle.distanceKm(lon, lat, place[0], place[1])).isLessThan(allowedKm);
    double[] again = new double[2];
    assertThat(projection.project(place[0], place[1], again)).isTrue();
    double wrapped = Math.abs(again[0]) - Math.abs(point[0]);
    assertThat(wrapped).isCloseTo(0, within(1e-9));
    assertThat(again[1]).isCloseTo(point[1], within(1e-9));
  }

  @Property(seed = "41")
  void eastAndWestMirrorEachOther(
      @ForAll("ids") String id,
      @ForAll @DoubleRange(min = -90, max = 90) double lat0,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    MapProjection projection = ProjectionNames.named(id, 0, lat0);
    double[] east = new double[2];
    double[] west = new double[2];
    boolean shown = projection.project(lon, lat, east);
    assertThat(projection.project(-lon, lat, west)).isEqualTo(shown);
    if (shown) {
      assertThat(west[0]).isCloseTo(-east[0], within(1e-9));
      assertThat(west[1]).isCloseTo(east[1], within(1e-9));
    }
  }

  @Property(seed = "41")
  void northAndSouthMirrorEachOther(
      @ForAll("ids") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    MapProjection projection = ProjectionNames.named(id, 0, 0);
    double[] north = new double[2];
    double[] south = new double[2];
    boolean shown = projection.project(lon, lat, north);
    assertThat(projection.project(lon, -lat, south)).isEqualTo(shown);
    if (shown) {
      assertThat(south[0]).isCloseTo(north[0], within(1e-9));
      assertThat(south[1]).isCloseTo(-north[1], within(1e-9));
    }
  }

  @Property(seed = "41")
  void anotherMiddleOnlyTurnsTheSphere(
      @ForAll("ids") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon0,
      @ForAll @DoubleRange(min = -90, max = 90) double lat0,
      @ForAll @DoubleRange(min = -179.9, max = 179.9) double relative,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    double[] turned = new double[2];
    double[] still = new double[2];
    boolean shown = ProjectionNames.named(id, 0, lat0).project(relative, lat, still);
    MapProjection projection = ProjectionNames.named(id, 0, 0).centredOn(lon0, lat0);
    Assume.that(shown && projection.project(lon0 + relative, lat, turned));
    // About its antipode the equidistant map magnifies without bound.
    Assume.that(Math.hypot(still[0], still[1]) < 3.1 || !ProjectionNames.followsLatitude(id));
    assertThat(turned[0]).isCloseTo(still[0], within(1e-9));
    assertThat(turned[1]).isCloseTo(still[1], within(1e-9));
  }

  @Property(seed = "41")
  void bothSidesOfTheSeamAreTheSamePlace(
      @ForAll("seamIds") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon0,
      @ForAll @DoubleRange(min = -84, max = 84) double lat) {
    MapProjection projection = ProjectionNames.named(id, lon0, 0);
    double[] east = new double[2];
    double[] west = new double[2];
    projection.project(lon0 + 180 - 1e-9, lat, east);
    projection.project(lon0 - 180 + 1e-9, lat, west);
    assertThat(east[0]).isPositive().isCloseTo(-west[0], within(1e-9));
    assertThat(east[1]).isCloseTo(west[1], within(1e-9));
  }

  @Property(seed = "41")
  void vectorsAndArraysGiveTheSamePoints(
      @ForAll("ids") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon0,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    MapProjection projection = ProjectionNames.named(id, lon0, 30);
    double[] x = new double[1];
    double[] y = new double[1];
    projection.projectAll(new double[] {lon}, new double[] {lat}, x, y);
    double[] point = new double[2];
    double[] vector = UnitSphere.vector(lon, lat);
    double[] byVector = new double[2];
    boolean shown = projection.project(lon, lat, point);
    assertThat(Double.isNaN(x[0])).isEqualTo(!shown);
    Assume.that(shown && projection.projectVector(vector[0], vector[1], vector[2], byVector));
    Assume.that(Math.abs(UnitSphere.turn(lon - lon0)) < 179.999999 && Math.abs(lat) < 89.999);
    assertThat(x[0]).isEqualTo(point[0]);
    assertThat(y[0]).isEqualTo(point[1]);
    assertThat(byVector[0]).isCloseTo(point[0], within(1e-9));
    assertThat(byVector[1]).isCloseTo(point[1], within(1e-9));
  }

  @Property(seed = "41")
  void everyPlaceLiesWithinTheBounds(
      @ForAll("ids") String id,
      @ForAll @DoubleRange(min = -180, max = 180) double lon0,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    MapProjection projection = ProjectionNames.named(id, lon0, -20);
    double[] point = new double[2];
    Assume.that(projection.project(lon, lat, point));
    PlaneBounds bounds = projection.bounds();
    double room = 1e-6;
    assertThat(point[0]).isBetween(bounds.minX() - room, bounds.maxX() + room);
    assertThat(point[1]).isBetween(bounds.minY() - room, bounds.maxY() + room);
  }

  @Property(seed = "41")
  void fastAnglesAreExactToTwelveDigits(
      @ForAll @DoubleRange(min = -1, max = 1) double y,
      @ForAll @DoubleRange(min = -1, max = 1) double x) {
    assertThat(FastAngle.of(y, x)).isCloseTo(Math.atan2(y, x), within(1e-12));
  }
}
