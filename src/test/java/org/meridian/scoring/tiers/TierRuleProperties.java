package org.meridian.scoring.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for tiers of any values. */
class TierRuleProperties {

  /** Values on a coarse grid, so that many are equal, some missing. */
  private static double[] values(long seed, int count, int grid) {
    Random random = new Random(seed);
    double[] values = new double[count];
    for (int at = 0; at < count; at++) {
      double skewed = Math.exp(2 * random.nextGaussian());
      values[at] = random.nextInt(12) == 0 ? Double.NaN : Math.rint(skewed * grid) / grid;
    }
    return values;
  }

  private static double[] different(double[] values) {
    return Arrays.stream(values)
        .filter(value -> !Double.isNaN(value))
        .distinct()
        .sorted()
        .toArray();
  }

  @Property(seed = "12", tries = 80)
  void naturalBreaksCostNoMoreThanAnyOtherCut(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int classes) throws Exception {
    double[] values = values(seed, 18, 2);
    double[] different = different(values);
    Assume.that(different.length >= classes && different.length <= 14);

    CityTiers tiers = new JenksBreaks(classes).of(values);

    double whole = squares(values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    double best = cheapest(values, different, 0, classes);
    assertThat(tiers.varianceFit()).isCloseTo(1 - best / whole, within(1e-9));
  }

  /** The least cost of the values from a different one on in some tiers, by trying every cut. */
  private static double cheapest(double[] values, double[] different, int from, int classes) {
    if (classes == 1) {
      return squares(values, different[from], Double.POSITIVE_INFINITY);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int next = from + 1; next <= different.length - classes + 1; next++) {
      double own = squares(values, different[from], different[next]);
      best = Math.min(best, own + cheapest(values, different, next, classes - 1));
    }
    return best;
  }

  /** Squared distances from their mean of the values from one on and below another. */
  private static double squares(double[] values, double from, double below) {
    double[] inside =
        Arrays.stream(values).filter(value -> value >= from && value < below).toArray();
    double mean = Arrays.stream(inside).average().orElse(0);
    return Arrays.stream(inside).map(value -> (value - mean) * (value - mean)).sum();
  }

  @Property(seed = "13", tries = 80)
  void equalValuesNeverPartAndGreaterOnesAreNoLower(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int classes) throws Exception {
    double[] values = values(seed, 60, 3);
    Assume.that(different(values).length >= classes);
    List<TierRule> rules =
        new ArrayList<>(
            List.of(
                new JenksBreaks(classes),
                new QuantileTiers(classes),
                new EqualIntervals(classes),
                new HeadTailBreaks(HeadTailBreaks.USUAL),
                new RankCuts(List.of(3, 10, 25)),
                new ValueCuts(List.of(5.0, 1.0))));
    for (TierRule rule : rules) {
      CityTiers tiers = rule.of(values);
      for (int one = 0; one < values.length; one++) {
        assertThat(tiers.tier(one) == 0).as("%s", rule).isEqualTo(Double.isNaN(values[one]));
        for (int other = 0; other < one; other++) {
          if (values[one] == values[other]) {
            assertThat(tiers.tier(one)).as("%s", rule).isEqualTo(tiers.tier(other));
          } else if (values[one] > values[other]) {
            assertThat(tiers.tier(one)).as("%s", rule).isLessThanOrEqualTo(tiers.tier(other));
          }
        }
      }
      int counted = tiers.tiers().stream().mapToInt(CityTiers.ValueTier::count).sum();
      assertThat(counted)
          .isEqualTo((int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count());
    }
  }
}
