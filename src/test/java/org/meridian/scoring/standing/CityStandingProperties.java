package org.meridian.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.SampleIndex;

/** What holds of percentiles, medians and merits, whatever the data. */
class CityStandingProperties {

  private static IndexResult random(long seed, int rows) {
    return SampleIndex.evaluate(SampleIndex.random(seed, rows, 3, 2, 0.2));
  }

  private static CityStanding standing(IndexResult result, int row, int node) {
    return CityStanding.of(result, row, node, other -> other % 2 == row % 2);
  }

  @Property(tries = 100, seed = "41")
  void percentilesAreBetweenWorstAndBestAndFollowTheRank(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int rows) {
    IndexResult result = random(seed, rows);
    for (int node = 0; node < result.structure().size(); node++) {
      for (int row = 0; row < rows; row++) {
        CityStanding own = standing(result, row, node);
        if (own.rank() == 0) {
          assertThat(own.percentile()).isNaN();
        } else if (own.ranked() > 1) {
          assertThat(own.percentile()).isBetween(0.0, 1.0);
          for (int other = 0; other < rows; other++) {
            CityStanding theirs = standing(result, other, node);
            if (theirs.rank() > own.rank()) {
              assertThat(own.percentile()).isGreaterThan(theirs.percentile());
            }
          }
        }
      }
    }
  }

  @Property(tries = 100, seed = "41")
  void meritsOfANodeAddUpToNothing(@ForAll long seed) {
    IndexResult result = random(seed, 17);
    for (int node = 1; node < result.structure().size(); node++) {
      int of = node;
      double sum =
          IntStream.range(0, 17)
              .mapToDouble(row -> standing(result, row, of).merit())
              .filter(merit -> !Double.isNaN(merit))
              .sum();
      assertThat(sum).isCloseTo(0, within(1e-12));
    }
  }

  @Property(tries = 100, seed = "41")
  void strengthsAreNeverWeaknessesAndComeInOrder(@ForAll long seed) {
    IndexResult result = random(seed, 12);
    for (int row = 0; row < 12; row++) {
      CityStrengths merits = CityStrengths.of(result, row, other -> true, 3);
      assertThat(merits.strengths())
          .hasSizeLessThanOrEqualTo(3)
          .allMatch(strength -> strength.merit() > 0 && strength.percentile() > 0.5)
          .isSortedAccordingTo((one, other) -> Double.compare(other.merit(), one.merit()));
      assertThat(merits.weaknesses())
          .hasSizeLessThanOrEqualTo(3)
          .allMatch(weakness -> weakness.merit() < 0 && weakness.percentile() < 0.5)
          .isSortedAccordingTo((one, other) -> Double.compare(one.merit(), other.merit()));
    }
  }

  @Property(tries = 50, seed = "41")
  void mediansLieInTheMiddle(@ForAll long seed) {
    IndexResult result = random(seed, 15);
    CityStanding any = standing(result, new Random(seed).nextInt(15), IndexStructure.ROOT);
    long below = count(result, any, -1);
    long above = count(result, any, 1);
    assertThat(below).isLessThanOrEqualTo(any.ranked() / 2);
    assertThat(above).isLessThanOrEqualTo(any.ranked() / 2);
  }

  private static long count(IndexResult result, CityStanding any, int sign) {
    return IntStream.range(0, result.rows())
        .filter(row -> Math.signum(result.score(row) - any.all()) == sign)
        .count();
  }

  @Example
  void theMedianOfTheOwnGroupIsThatOfItsRowsAlone() {
    double[][] rows = {{1}, {2}, {3}, {10}, {20}, {Double.NaN}};
    IndexResult result = SampleIndex.evaluate(SampleIndex.flat(new double[] {1}, rows));
    CityStanding first = CityStanding.of(result, 0, 0, row -> row < 3);
    assertThat(first.peers()).isEqualTo(result.score(1));
    assertThat(first.all()).isEqualTo(result.score(2));
    assertThat(first.ranked()).isEqualTo(5);
    assertThat(first.percentile()).isZero();
    assertThat(CityStanding.of(result, 5, 0, row -> row > 4).peers()).isNaN();
  }
}
