package org.meridian.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.TestInput;
import org.meridian.scoring.normalisation.GoalpostScale;

/** Power means from the least order to the greatest, over scores of any size. */
class PowerMeanProperties {

  private final IndexEngine engine = new IndexEngine();

  /** The mean of two scores that weigh 1 and 3, scaled by a power of ten. */
  private double mean(double order, double first, double second, int size) {
    double unit = Math.pow(10, size);
    IndexInput input =
        new TestInput()
            .with("a", first, 1)
            .with("b", second, 1)
            .build(TestInput.group("index", TestInput.leaf("a", 1), TestInput.leaf("b", 3)));
    IndexSettings settings =
        IndexSettings.DEFAULT
            .withNormalisation(new GoalpostScale(0, 1, unit))
            .withAggregation(new PowerMean(order));
    return engine.evaluate(input, settings).score(0) / unit;
  }

  @Property(seed = "20261125", tries = 300)
  void theMeanGrowsWithTheOrderAndStaysBetweenLeastAndGreatest(
      @ForAll @DoubleRange(min = 0.01, max = 1) double first,
      @ForAll @DoubleRange(min = 0.01, max = 1) double second,
      @ForAll @DoubleRange(min = -100, max = 100) double lower,
      @ForAll @DoubleRange(min = -100, max = 100) double upper,
      @ForAll @IntRange(min = -280, max = 280) int size) {
    double low = Math.min(lower, upper);
    double high = Math.max(lower, upper);
    if (low == 0 || high == 0) {
      return;
    }
    double below = mean(low, first, second, size);
    double above = mean(high, first, second, size);
    assertThat(below).isLessThanOrEqualTo(above * (1 + 1e-9));
    assertThat(below).isGreaterThanOrEqualTo(Math.min(first, second) * (1 - 1e-9));
    assertThat(above).isLessThanOrEqualTo(Math.max(first, second) * (1 + 1e-9));
  }

  @Property(seed = "20261125", tries = 200)
  void theGreatestAndLeastOrdersComeNearTheGreatestAndLeastScore(
      @ForAll @DoubleRange(min = 0.01, max = 1) double first,
      @ForAll @DoubleRange(min = 0.01, max = 1) double second,
      @ForAll @IntRange(min = -280, max = 280) int size) {
    double greatest = Math.max(first, second);
    double least = Math.min(first, second);
    // the lightest child weighs a quarter: (1/4)^(1/100) = 0.986
    assertThat(mean(100, first, second, size)).isBetween(0.986 * greatest, greatest * (1 + 1e-9));
    assertThat(mean(-100, first, second, size)).isBetween(least * (1 - 1e-9), least / 0.986);
  }

  @Property(seed = "20261125", tries = 100)
  void equalScoresHaveThatMean(
      @ForAll @DoubleRange(min = 0.01, max = 1) double score,
      @ForAll @DoubleRange(min = 0.5, max = 100) double order,
      @ForAll @IntRange(min = -280, max = 280) int size) {
    assertThat(mean(order, score, score, size)).isCloseTo(score, within(1e-9));
    assertThat(mean(-order, score, score, size)).isCloseTo(score, within(1e-9));
  }
}
