package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.scoring.aggregation.GeometricMean;
import org.meridian.scoring.normalisation.MinMax;
import org.meridian.scoring.normalisation.ZScore;

/** Agreement with COINr 1.1.14 on its ASEM set; says nothing where the reference is not there. */
class CoinrAgreementTest {

  private static final Optional<CoinrReference> REFERENCE = CoinrReference.find();
  private static final IndexSettings PLAIN =
      IndexSettings.DEFAULT.withMissing(MissingDataPolicy.of(0));

  private final IndexEngine engine = new IndexEngine();

  @Test
  void minMaxAgrees() {
    REFERENCE.ifPresent(
        coinr -> agree(coinr, "n_minmax_0_100.csv", PLAIN.withNormalisation(new MinMax(0, 100))));
  }

  @Test
  void zScoresAgree() {
    REFERENCE.ifPresent(
        coinr -> agree(coinr, "n_zscore_0_1.csv", PLAIN.withNormalisation(new ZScore(0, 1))));
  }

  @Test
  void arithmeticMeansAgree() {
    REFERENCE.ifPresent(coinr -> agree(coinr, "amean_meta_scores.csv", PLAIN));
  }

  @Test
  void arithmeticMeansWithOwnWeightsAgree() {
    REFERENCE.ifPresent(
        coinr -> agree(coinr, "amean_custom_scores.csv", PLAIN.withWeights(coinr.customWeights())));
  }

  @Test
  void geometricMeansWithOwnWeightsAgree() {
    REFERENCE.ifPresent(
        coinr ->
            agree(
                coinr,
                "gmean_custom_scores.csv",
                PLAIN
                    .withWeights(coinr.customWeights())
                    .withNormalisation(new MinMax(1, 100))
                    .withAggregation(new GeometricMean())));
  }

  @Test
  void ranksAgreeExactly() {
    REFERENCE.ifPresent(coinr -> ranksAgree(coinr, "amean_meta_ranks.csv", PLAIN));
    REFERENCE.ifPresent(
        coinr ->
            ranksAgree(coinr, "amean_custom_ranks.csv", PLAIN.withWeights(coinr.customWeights())));
  }

  private void agree(CoinrReference coinr, String file, IndexSettings settings) {
    IndexResult result = engine.evaluate(coinr.input(), settings);
    List<String> units = result.input().rowIds();
    coinr
        .expected(file, units)
        .forEach(
            (code, expected) -> {
              int node = result.structure().position(code).orElseThrow();
              for (int row = 0; row < expected.length; row++) {
                assertAgrees(
                    code + " of " + units.get(row), result.score(row, node), expected[row]);
              }
            });
  }

  private static void assertAgrees(String what, double ours, double theirs) {
    if (Double.isNaN(theirs)) {
      assertThat(ours).as(what).isNaN();
    } else {
      double allowed = 1e-12 * Math.max(1, Math.abs(theirs));
      assertThat(Math.abs(ours - theirs)).as(what).isLessThanOrEqualTo(allowed);
    }
  }

  private void ranksAgree(CoinrReference coinr, String file, IndexSettings settings) {
    IndexResult result = engine.evaluate(coinr.input(), settings);
    Map<String, double[]> expected = coinr.expected(file, result.input().rowIds());
    expected.forEach(
        (code, ranks) -> {
          int node = result.structure().position(code).orElseThrow();
          for (int row = 0; row < ranks.length; row++) {
            assertThat(result.ranking(node).rank(row)).as(code).isEqualTo((int) ranks[row]);
          }
        });
  }
}
