package org.meridian.geo.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.geo.sphere.UnitSphere;

/** What holds for outlines of any groups. */
final class GroupOutlineProperties {

  @Property(seed = "21", tries = 120)
  void holdsItsMembersWhereverTheyLie(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @DoubleRange(min = -90, max = 90) double middleLat,
      @ForAll @DoubleRange(min = -180, max = 180) double middleLon) {
    Random random = new Random(seed);
    double[] lon = new double[count];
    double[] lat = new double[count];
    for (int place = 0; place < count; place++) {
      lat[place] = Math.clamp(middleLat + 3 * random.nextGaussian(), -90, 90);
      lon[place] = UnitSphere.turn(middleLon + 3 * random.nextGaussian());
    }
    GeoShapes outline = GroupOutline.of(lon, lat, chain(count), 150, OutlineGrain.FINE);
    for (int place = 0; place < count; place++) {
      assertThat(outline.featureAt(lon[place], lat[place])).isZero();
    }
  }

  @Property(seed = "22", tries = 20)
  void isOneAreaWhereMembersAreJoined(@ForAll long seed) {
    Random random = new Random(seed);
    double[] lon = {random.nextDouble() * 2 + 179, -179.5, -178};
    double[] lat = {10, 10.5, 11};
    lon[0] = UnitSphere.turn(lon[0]);
    GeoShapes outline = GroupOutline.of(lon, lat, chain(3), 300, OutlineGrain.FINE);
    assertThat(outline.polygon(outline.size() - 1)).isZero();
  }

  @Property(seed = "23", tries = 20)
  void drawsAWorldAsOneArea(@ForAll @DoubleRange(min = -180, max = 180) double turn) {
    double[] lon = {UnitSphere.turn(turn), UnitSphere.turn(turn + 90), UnitSphere.turn(turn + 180)};
    double[] lat = {0, 40, 0};
    GeoShapes outline = GroupOutline.of(lon, lat, new int[] {0, 1, 1, 2}, 400, OutlineGrain.FINE);
    assertThat(outline.polygon(outline.size() - 1)).isZero();
    for (int place = 0; place < 3; place++) {
      assertThat(outline.featureAt(lon[place], lat[place])).isZero();
    }
    double[] half = new GreatCircle(lon[0], lat[0], lon[1], lat[1]).pointAt(0.5);
    assertThat(outline.featureAt(half[0], half[1])).isZero();
  }

  @Property(seed = "24", tries = 60)
  void isADiscAboutOnePlace(
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 1, max = 1500) double radius) {
    GeoShapes outline =
        GroupOutline.of(
            new double[] {lon}, new double[] {lat}, new int[0], radius, OutlineGrain.FINE);
    assertThat(outline.size()).isOne();
    for (int point = 0; point < outline.points(); point++) {
      double km = new GreatCircle(lon, lat, outline.lon(point), outline.lat(point)).distanceKm();
      assertThat(km / radius).isBetween(0.33, 0.37);
    }
  }

  @Property(seed = "25", tries = 12)
  void holdsItsJoinsAndNothingFarFromThem(
      @ForAll long seed, @ForAll @DoubleRange(min = -80, max = 80) double middleLat) {
    Random random = new Random(seed);
    double[] lon = random.doubles(6, 170, 190).map(UnitSphere::turn).toArray();
    double[] lat = random.doubles(6, middleLat - 8, middleLat + 8).toArray();
    GeoShapes outline = GroupOutline.of(lon, lat, chain(6), 200, OutlineGrain.FINE);
    assertThat(outline.polygon(outline.size() - 1)).isZero();
    for (int place = 0; place + 1 < 6; place++) {
      GreatCircle way = new GreatCircle(lon[place], lat[place], lon[place + 1], lat[place + 1]);
      for (double share = 0; share <= 1; share += 0.05) {
        double[] on = way.pointAt(share);
        assertThat(outline.featureAt(on[0], on[1])).isZero();
      }
    }
    for (int point = 0; point < outline.points(); point++) {
      assertThat(kmToJoins(lon, lat, outline.lon(point), outline.lat(point)) / 200)
          .isBetween(0.17, 0.61);
    }
  }

  @Property(seed = "27", tries = 10)
  void isOffByLessThanATenthOfTheRadiusWhereItIsCoarse(@ForAll long seed) {
    Random random = new Random(seed);
    double[] lon = new double[6];
    double[] lat = new double[6];
    for (int place = 0; place < 6; place++) {
      lon[place] = 100 + 3 * random.nextDouble();
      lat[place] = 30 + 3 * random.nextDouble();
    }
    GeoShapes outline = GroupOutline.of(lon, lat, chain(6), 200, OutlineGrain.COARSE);
    for (int place = 0; place < 6; place++) {
      assertThat(outline.featureAt(lon[place], lat[place])).isZero();
    }
    for (int point = 0; point < outline.points(); point++) {
      assertThat(kmToJoins(lon, lat, outline.lon(point), outline.lat(point)) / 200)
          .isBetween(0.1, 0.69);
    }
  }

  private static double kmToJoins(double[] lon, double[] lat, double toLon, double toLat) {
    double least = Double.POSITIVE_INFINITY;
    for (int place = 0; place + 1 < lon.length; place++) {
      GreatCircle way = new GreatCircle(lon[place], lat[place], lon[place + 1], lat[place + 1]);
      for (double share = 0; share <= 1; share += 0.005) {
        double[] on = way.pointAt(share);
        least = Math.min(least, new GreatCircle(on[0], on[1], toLon, toLat).distanceKm());
      }
    }
    return least;
  }

  @Property(seed = "26", tries = 3)
  void holdsPlacesThatCoverTheSphere(@ForAll @IntRange(min = 300, max = 900) int count) {
    double[] lon = new double[count];
    double[] lat = new double[count];
    for (int place = 0; place < count; place++) {
      lon[place] = UnitSphere.turn(137.508 * place);
      lat[place] = Math.toDegrees(Math.asin(1 - (2 * place + 1.0) / count));
    }
    GeoShapes outline = GroupOutline.of(lon, lat, chain(count), 900, OutlineGrain.FINE);
    for (int place = 0; place < count; place++) {
      assertThat(outline.featureAt(lon[place], lat[place])).isZero();
    }
  }

  private static int[] chain(int count) {
    int[] joins = new int[2 * (count - 1)];
    for (int join = 0; join < count - 1; join++) {
      joins[2 * join] = join;
      joins[2 * join + 1] = join + 1;
    }
    return joins;
  }
}
