package org.meridian.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.CopelandRule;

class GapRangeTest {

  private static final double GAP = Double.NaN;
  private static final double[][] ROWS = {{100, 0}, {60, GAP}, {40, 60}, {0, 100}, {GAP, GAP}};

  private static IndexResult evaluate(IndexSettings settings) {
    return new IndexEngine()
        .evaluate(
            SampleIndex.flat(new double[] {1, 1}, ROWS),
            settings.withMissing(MissingDataPolicy.of(0.4)));
  }

  @Test
  void fillsOneCitysGapsWithTheWorstAndTheBest() {
    // scores 50, 60 (from a alone), 50, 50; filled: 30 or 80
    GapRange range = GapRange.of(evaluate(IndexSettings.DEFAULT));
    assertThat(range.gaps(1)).isEqualTo(1);
    assertThat(range.best(1)).isEqualTo(1);
    assertThat(range.worst(1)).isEqualTo(4);
  }

  @Test
  void ranksACityThatHasNothingAmongTheOthers() {
    GapRange range = GapRange.of(evaluate(IndexSettings.DEFAULT));
    assertThat(range.gaps(4)).isEqualTo(2);
    assertThat(range.best(4)).isEqualTo(1);
    assertThat(range.worst(4)).isEqualTo(5);
  }

  @Test
  void leavesCompleteCitiesAlone() {
    IndexResult result = evaluate(IndexSettings.DEFAULT);
    GapRange range = GapRange.of(result);
    assertThat(range.gaps(0)).isZero();
    assertThat(range.best(0)).isEqualTo(result.ranking().rank(0));
    assertThat(range.worst(0)).isEqualTo(result.ranking().rank(0));
  }

  @Test
  void examinesOnlyTheCitiesAskedFor() {
    IndexResult result = evaluate(IndexSettings.DEFAULT);
    GapRange some = GapRange.of(result, row -> row == 4);
    assertThat(some.best(4)).isEqualTo(GapRange.of(result).best(4));
    assertThat(some.worst(4)).isEqualTo(GapRange.of(result).worst(4));
    assertThat(some.gaps(1)).isZero();
  }

  @Test
  void scoresEveryCityByItselfWhereRowsDependOnEachOther() {
    GapRange range =
        GapRange.of(evaluate(IndexSettings.DEFAULT.withAggregation(new CopelandRule())));
    assertThat(range.best(1)).isLessThan(range.worst(1));
  }
}
