package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.NA;
import static org.meridian.scoring.TestInput.group;
import static org.meridian.scoring.TestInput.leaf;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.Aggregation;

class ScoreContributionTest {

  private final IndexEngine engine = new IndexEngine();
  private final IndexInput input =
      new TestInput()
          .with("a", 2, 4, NA)
          .with("b", 8, 1, 3)
          .with("c", 5, NA, 6)
          .with("e", 7, 9, 4)
          .build(
              group(
                  "index", group("d", 3, leaf("a", 1), leaf("b", 3), leaf("c", 2)), leaf("e", 2)));

  private IndexResult evaluate(String method) {
    return engine.evaluate(
        input,
        TestInput.plain()
            .withAggregation(Aggregation.parse(method))
            .withMissing(MissingDataPolicy.of(0)));
  }

  @Test
  void arithmeticPartsAreWeightTimesScore() {
    IndexResult result = evaluate("arithmetic");
    assertThat(result.contribution(0, 2)).isEqualTo(3 / 5.0 / 6 * 2, within(1e-12));
    assertThat(result.contribution(0, 5)).isEqualTo(2 / 5.0 * 7, within(1e-12));
  }

  @Test
  void theWeightOfAMissingChildGoesToTheOthers() {
    IndexResult result = evaluate("arithmetic");
    assertThat(result.contribution(1, 4)).isZero();
    assertThat(result.contribution(1, 2)).isEqualTo(3 / 5.0 / 4 * 4, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"arithmetic", "geometric", "harmonic", "power:2", "minimum", "copeland", "mpi"})
  void partsAddUpAtEveryLevel(String method) {
    IndexResult result = evaluate(method);
    IndexStructure structure = result.structure();
    for (int row = 0; row < result.rows(); row++) {
      int city = row;
      double leaves =
          IntStream.of(structure.leaves()).mapToDouble(n -> result.contribution(city, n)).sum();
      double dimensions =
          IntStream.of(structure.children(0)).mapToDouble(n -> result.contribution(city, n)).sum();
      assertThat(dimensions).isEqualTo(result.score(row), within(1e-9));
      if (result.score(row, 1) != 0) {
        assertThat(leaves).isEqualTo(result.score(row), within(1e-9));
      }
    }
  }
}
