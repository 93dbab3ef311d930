package org.meridian.geo.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for all great circles. */
class GreatCircleProperties {

  private static final double MIN = -180;
  private static final double MAX = 180;

  @Property(seed = "41")
  void thereAndBackIsAsFar(
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon1,
      @ForAll @DoubleRange(min = -90, max = 90) double lat1,
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon2,
      @ForAll @DoubleRange(min = -90, max = 90) double lat2) {
    double there = GreatCircle.distanceKm(lon1, lat1, lon2, lat2);
    assertThat(there).isBetween(0.0, Math.PI * 6371.0088 + 1e-9);
    assertThat(GreatCircle.distanceKm(lon2, lat2, lon1, lat1)).isCloseTo(there, within(1e-9));
  }

  @Property(seed = "41")
  void aDetourIsNeverShorter(
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon1,
      @ForAll @DoubleRange(min = -90, max = 90) double lat1,
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon2,
      @ForAll @DoubleRange(min = -90, max = 90) double lat2,
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon3,
      @ForAll @DoubleRange(min = -90, max = 90) double lat3) {
    double direct = GreatCircle.distanceKm(lon1, lat1, lon2, lat2);
    double detour =
        GreatCircle.distanceKm(lon1, lat1, lon3, lat3)
            + GreatCircle.distanceKm(lon3, lat3, lon2, lat2);
    assertThat(detour).isGreaterThan(direct - 1e-6);
  }

  @Property(seed = "41")
  void pointsDivideTheWayEvenly(
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon1,
      @ForAll @DoubleRange(min = -90, max = 90) double lat1,
      @ForAll @DoubleRange(min = MIN, max = MAX) double lon2,
      @ForAll @DoubleRange(min = -90, max = 90) double lat2) {
    GreatCircle way = new GreatCircle(lon1, lat1, lon2, lat2);
    double[] points = way.points(8);
    double part = way.distanceKm() / 8;
    for (int i = 0; i < 8; i++) {
      double step =
          GreatCircle.distanceKm(
              points[2 * i], points[2 * i + 1], points[2 * i + 2], points[2 * i + 3]);
      assertThat(step).isCloseTo(part, within(1e-3));
    }
  }
}
