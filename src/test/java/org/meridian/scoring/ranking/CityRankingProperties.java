package org.meridian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CityRankingProperties {

  private static final double[] VALUES = {
    Double.NaN, -3, -1e-9, -0.0, 0.0, 1e-300, 1, Math.nextUp(1.0), 1 + 1e-11, 2, 50, 1e9
  };

  private static double[] scores(int rows, int seed) {
    Random random = new Random(seed);
    double[] scores = new double[rows];
    for (int row = 0; row < rows; row++) {
      scores[row] = VALUES[random.nextInt(VALUES.length)];
    }
    return scores;
  }

  /** 1 + the number of better rows; 0 for a missing score. */
  private static int[] counted(double[] scores) {
    int[] ranks = new int[scores.length];
    for (int row = 0; row < scores.length; row++) {
      if (!Double.isNaN(scores[row])) {
        ranks[row] = 1;
        for (double other : scores) {
          ranks[row] += other > scores[row] ? 1 : 0;
        }
      }
    }
    return ranks;
  }

  @Property(tries = 300, seed = "20210601")
  void ranksAreOneMoreThanTheNumberOfBetterRows(
      @ForAll @IntRange(max = 60) int rows, @ForAll @IntRange(max = 100_000) int seed) {
    double[] scores = scores(rows, seed);
    assertThat(CityRanking.of(scores).ranks()).containsExactly(counted(scores));
  }

  @Property(tries = 300, seed = "20210601")
  void mendingTheLastOrderGivesTheSameAsSortingAfresh(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 30) int changed) {
    double[] before = scores(30, seed);
    double[] after = before.clone();
    System.arraycopy(scores(30, seed + 1), 0, after, 0, changed);
    RowOrder order = new RowOrder(30);
    int[] ranks = new int[30];
    order.rank(before, ranks);
    order.rank(after, ranks);
    assertThat(ranks).containsExactly(counted(after));
    assertThat(order.order()).containsExactly(CityRanking.of(after).order());
  }
}
