package org.meridian.geo.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
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
    GeoShapes outline = GroupOutline.of(lon, lat, chain(count), 150);
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
    GeoShapes outline = GroupOutline.of(lon, lat, chain(3), 300);
    for (int ring = 0; ring < outline.size(); ring++) {
      assertThat(outline.polygon(ring)).isZero();
    }
  }

  @Property(seed = "23", tries = 20)
  void drawsAWorldWithoutUniting(@ForAll @DoubleRange(min = -180, max = 180) double turn) {
    double[] lon = {UnitSphere.turn(turn), UnitSphere.turn(turn + 90), UnitSphere.turn(turn + 180)};
    double[] lat = {0, 40, 0};
    GeoShapes outline = GroupOutline.of(lon, lat, new int[] {0, 1, 1, 2}, 400);
    assertThat(outline.size()).isEqualTo(5);
    for (int place = 0; place < 3; place++) {
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
