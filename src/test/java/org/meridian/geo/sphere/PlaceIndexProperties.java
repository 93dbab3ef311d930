package org.meridian.geo.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The index finds what a look at every place finds. */
class PlaceIndexProperties {

  @Property(seed = "41", tries = 300)
  void nearestIsNearest(
      @ForAll @IntRange(min = 1, max = 200) int count,
      @ForAll long seed,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] lons = random.doubles(count, -180, 180).toArray();
    double[] lats = random.doubles(count, -90, 90).toArray();
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      best = Math.min(best, GreatCircle.distanceKm(lon, lat, lons[i], lats[i]));
    }
    int found = new PlaceIndex(lons, lats).nearest(lon, lat);
    assertThat(GreatCircle.distanceKm(lon, lat, lons[found], lats[found]))
        .isLessThanOrEqualTo(best + 1e-6);
  }

  @Example
  void theAntimeridianIsNoBorder() {
    PlaceIndex index = new PlaceIndex(new double[] {-179.5, 175}, new double[] {10, 10});
    assertThat(index.nearest(179.9, 10)).isZero();
  }

  @Example
  void limitsAndMissingPlaces() {
    double[] lon = {Double.NaN, 0, 0};
    double[] lat = {Double.NaN, 10, 10};
    PlaceIndex index = new PlaceIndex(lon, lat);
    assertThat(index.nearest(0, 0)).isEqualTo(1);
    assertThat(index.nearest(0, 0, 1_000)).isEqualTo(-1);
    assertThat(index.nearest(0, 0, 1_200)).isEqualTo(1);
    assertThat(index.nearest(Double.NaN, 0)).isEqualTo(-1);
    assertThat(new PlaceIndex(new double[0], new double[0]).nearest(0, 0)).isEqualTo(-1);
  }
}
