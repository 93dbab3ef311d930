package org.meridian.scoring.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.SampleIndex;
import org.meridian.scoring.aggregation.ArithmeticMean;
import org.meridian.scoring.aggregation.GeometricMean;
import org.meridian.scoring.normalisation.MinMax;
import org.meridian.scoring.normalisation.ZScore;
import org.meridian.scoring.ranking.CityRanking;

class UncertaintyTest {

  private static final UncertaintyChoices QUARTER =
      UncertaintyChoices.of(new WeightVariation.RelativeSpread(0.25), 7);

  private static UncertaintyResult counted(int... ranksOfOneRow) {
    RankCounts counts = new RankCounts(12);
    for (int rank : ranksOfOneRow) {
      int[] ranks = new int[12];
      ranks[3] = rank;
      counts.add(ranks);
    }
    double[] scores = new double[12];
    for (int row = 0; row < 12; row++) {
      scores[row] = -row;
    }
    return new UncertaintyResult(ranksOfOneRow.length, CityRanking.of(scores), counts, List.of());
  }

  @Test
  void quantilesAreOfTypeSeven() {
    // R: quantile(c(2, 3, 3, 5, 9, 10), c(0.05, 0.5, 0.95), type = 7)
    UncertaintyResult result = counted(9, 3, 5, 10, 2, 3);
    assertThat(result.quantile(3, 0.05)).isCloseTo(2.25, within(1e-12));
    assertThat(result.median(3)).isCloseTo(4, within(1e-12));
    assertThat(result.quantile(3, 0.95)).isCloseTo(9.75, within(1e-12));
    assertThat(result.mean(3)).isCloseTo(32.0 / 6, within(1e-12));
    assertThat(result.best(3)).isEqualTo(2);
    assertThat(result.worst(3)).isEqualTo(10);
  }

  @Test
  void tellsHowOftenARowIsInTheTop() {
    UncertaintyResult result = counted(9, 3, 5, 0, 2, 3);
    assertThat(result.ranked(3)).isEqualTo(5);
    assertThat(result.frequencyInTop(3, 3)).isEqualTo(0.5);
    assertThat(result.frequencyNear(3, 1)).isEqualTo(0.5);
    assertThat(result.robustness(3)).isCloseTo(1 - (8.2 - 2.2) / 11, within(1e-12));
  }

  @Test
  void aRowThatNeverHasARankHasNone() {
    UncertaintyResult result = counted(0, 0);
    assertThat(result.quantile(3, 0.5)).isNaN();
    assertThat(result.best(3)).isZero();
    assertThat(result.frequencyInTop(3, 12)).isZero();
  }

  @Test
  void withoutSpreadEveryReplicateIsTheNominalRanking() {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(5, 30, 3, 4, 0.05));
    UncertaintyResult result =
        UncertaintyStudy.of(nominal, UncertaintyChoices.of(new WeightVariation.None(), 1))
            .run(50, 1, ProgressMonitor.NONE)
            .orElseThrow();
    for (int row = 0; row < 30; row++) {
      assertThat(result.best(row)).isEqualTo(nominal.ranking().rank(row));
      assertThat(result.worst(row)).isEqualTo(nominal.ranking().rank(row));
    }
  }

  @Test
  void namesCombinationsOfMethodsThatCannotBeComputed() {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(5, 30, 3, 4, 0));
    UncertaintyChoices choices =
        new UncertaintyChoices(
            new WeightVariation.None(),
            Set.of(),
            List.of(new MinMax(1, 100), new ZScore(0, 1)),
            List.of(new ArithmeticMean(), new GeometricMean()),
            1);
    UncertaintyResult result =
        UncertaintyStudy.of(nominal, choices).run(100, 1, ProgressMonitor.NONE).orElseThrow();
    assertThat(result.leftOut())
        .containsExactly(new MethodCombination(new ZScore(0, 1), new GeometricMean()));
    assertThat(result.ranked(0)).isEqualTo(100);
  }

  @Test
  void onlyTheChosenLevelsVary() {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(5, 30, 3, 4, 0));
    UncertaintyChoices choices =
        new UncertaintyChoices(
            new WeightVariation.WholeSimplex(), Set.of(1), List.of(), List.of(), 1);
    WeightDraw draw = WeightDraw.of(nominal.plan(), nominal.settings().weights(), choices);
    assertThat(draw.varying()).isEqualTo(nominal.structure().children(0));
  }

  @Test
  void stopsWhenAskedTo() {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(5, 30, 3, 4, 0));
    AtomicLong seen = new AtomicLong();
    ProgressMonitor watch =
        new ProgressMonitor() {
          @Override
          public boolean isCancelled() {
            return seen.get() > 0;
          }

          @Override
          public void progress(long done, long total) {
            seen.set(done);
          }
        };
    assertThat(UncertaintyStudy.of(nominal, QUARTER).run(100_000, 1, watch)).isEmpty();
    assertThat(seen.get()).isLessThan(100_000);
  }

  @Test
  void rankRangesGrowWithThePoints() {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(5, 30, 3, 4, 0));
    RankRange few = RankRange.of(nominal, 1, 200, 1, 1, ProgressMonitor.NONE).orElseThrow();
    RankRange many = RankRange.of(nominal, 10, 200, 1, 1, ProgressMonitor.NONE).orElseThrow();
    int widthOfFew = 0;
    int widthOfMany = 0;
    for (int row = 0; row < 30; row++) {
      assertThat(many.best(row)).isLessThanOrEqualTo(nominal.ranking().rank(row));
      assertThat(many.worst(row)).isGreaterThanOrEqualTo(nominal.ranking().rank(row));
      widthOfFew += few.worst(row) - few.best(row);
      widthOfMany += many.worst(row) - many.best(row);
    }
    assertThat(widthOfMany).isGreaterThan(widthOfFew);
  }
}
