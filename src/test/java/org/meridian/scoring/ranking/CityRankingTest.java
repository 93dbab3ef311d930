package org.meridian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.scoring.TestInput.NA;

import org.junit.jupiter.api.Test;

class CityRankingTest {

  @Test
  void tiesTakeTheMinimumAndMissingRowsComeLast() {
    CityRanking ranking = CityRanking.of(new double[] {5, NA, 9, 7, 7, NA, 1});
    assertThat(ranking.ranks()).containsExactly(4, 0, 1, 2, 2, 0, 5);
    assertThat(ranking.order()).containsExactly(2, 3, 4, 0, 6, 1, 5);
    assertThat(ranking.rankedCount()).isEqualTo(5);
  }

  @Test
  void scoresThatDifferInTheLastBitAreToldApart() {
    double score = 47.921591121147458;
    CityRanking ranking = CityRanking.of(new double[] {score, Math.nextUp(score), score});
    assertThat(ranking.ranks()).containsExactly(2, 1, 2);
  }

  @Test
  void negativeScoresAndBothZerosAreOrdered() {
    CityRanking ranking = CityRanking.of(new double[] {-0.0, -1e-300, 0.0, 1e-300, -5});
    assertThat(ranking.ranks()).containsExactly(2, 4, 2, 1, 5);
    assertThat(ranking.order()).containsExactly(3, 0, 2, 1, 4);
  }

  @Test
  void nothingAndOneRowCanBeRanked() {
    assertThat(CityRanking.of(new double[0]).size()).isZero();
    assertThat(CityRanking.of(new double[] {3}).ranks()).containsExactly(1);
    assertThat(CityRanking.of(new double[] {NA}).rankedCount()).isZero();
  }
}
