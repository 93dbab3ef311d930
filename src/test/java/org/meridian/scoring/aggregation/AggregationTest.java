package org.meridian.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.NA;
import static org.meridian.scoring.TestInput.group;
import static org.meridian.scoring.TestInput.leaf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.TestInput;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.normalisation.ZScore;

class AggregationTest {

  private final IndexEngine engine = new IndexEngine();

  /** Joins two columns of weights 1 and 3, with all children needed unless told otherwise. */
  private IndexResult join(String method, double threshold, double[] light, double[] heavy) {
    IndexInput input =
        new TestInput()
            .with("light", light)
            .with("heavy", heavy)
            .build(group("index", leaf("light", 1), leaf("heavy", 3)));
    return engine.evaluate(
        input,
        TestInput.plain()
            .withAggregation(Aggregation.parse(method))
            .withMissing(MissingDataPolicy.of(threshold)));
  }

  private void assertJoined(String method, double expected) {
    IndexResult result = join(method, 1, new double[] {2, 1}, new double[] {8, 1});
    assertThat(result.score(0)).isEqualTo(expected, within(1e-12));
    assertThat(result.score(1)).isEqualTo(1, within(1e-12));
  }

  @Test
  void meansOfTwoAndEightWeightedOneToThree() {
    assertJoined("arithmetic", 6.5);
    assertJoined("geometric", Math.pow(2 * 8 * 8 * 8, 0.25));
    assertJoined("harmonic", 4 / (1 / 2.0 + 3 / 8.0));
    assertJoined("power:2", Math.sqrt((4 + 3 * 64) / 4.0));
    assertJoined("power:-1", 4 / (1 / 2.0 + 3 / 8.0));
    assertJoined("power:1", 6.5);
    assertJoined("power:0.5", Math.pow((Math.sqrt(2) + 3 * Math.sqrt(8)) / 4, 2));
    assertJoined("minimum", 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arithmetic", "geometric", "harmonic", "power:2", "minimum"})
  void missingChildrenAreLeftOut(String method) {
    IndexResult result = join(method, 0.5, new double[] {2, NA, NA}, new double[] {NA, 5, NA});
    assertThat(result.score(0)).isEqualTo(2, within(1e-12));
    assertThat(result.score(1)).isEqualTo(5, within(1e-12));
    assertThat(result.score(2)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arithmetic", "geometric", "harmonic", "power:2", "minimum", "copeland"})
  void tooFewChildrenMakeTheNodeMissing(String method) {
    IndexResult result = join(method, 0.51, new double[] {2, 1, 4}, new double[] {NA, 5, 6});
    assertThat(result.score(0)).isNaN();
    assertThat(result.score(1)).isNotNaN();
    assertThat(result.warnings())
        .containsExactly(
            new ScoringWarning(ScoringWarning.WarningKind.BELOW_THRESHOLD, 0, List.of(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"geometric", "harmonic", "power:-2"})
  void meansThatNeedPositiveValuesNameTheRowsThatHaveOthers(String method) {
    IndexResult result = join(method, 0.5, new double[] {2, 0, 4}, new double[] {3, 5, NA});
    assertThat(result.scores(0)).containsOnly(NA);
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.warnings())
        .containsExactly(
            new ScoringWarning(ScoringWarning.WarningKind.NOT_POSITIVE, 0, List.of(1)));
  }

  @Test
  void powerMeansOfPositiveOrderRefuseNegativeValues() {
    IndexInput input = new TestInput().with("a", -1, 0, 1).with("b", 1, 2, 3).flat();
    IndexSettings settings =
        IndexSettings.DEFAULT.withNormalisation(new ZScore(0, 1)).withAggregation(new PowerMean(2));
    IndexResult result = engine.evaluate(input, settings);
    assertThat(result.warnings())
        .containsExactly(new ScoringWarning(ScoringWarning.WarningKind.NEGATIVE, 0, List.of(0)));
  }

  @Test
  void aRowBelowTheThresholdIsNoErrorWhateverItsValues() {
    IndexResult result = join("geometric", 1, new double[] {2, 0, 4}, new double[] {3, NA, 1});
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.score(1)).isNaN();
  }

  @Test
  void copelandCountsRowsBeatenLessRowsLostTo() {
    // row 0 beats 1 in the heavy child, 1 beats 2 in both, 0 and 2: heavy decides for 0
    IndexResult result = join("copeland", 1, new double[] {1, 5, 3}, new double[] {9, 8, 7});
    assertThat(result.scores(0)).containsExactly(2, 0, -2);
  }

  @Test
  void copelandTreatsHalfAndEqualValuesAsEven() {
    IndexInput even = new TestInput().with("a", 1, 2).with("b", 2, 1).with("c", 5, 5).flat();
    IndexResult result =
        engine.evaluate(even, TestInput.plain().withAggregation(new CopelandRule()));
    assertThat(result.scores(0)).containsExactly(0, 0);
  }

  @Test
  void copelandIgnoresComparisonsWithMissingValues() {
    // 0 against 1: only the light child compares, and 1 wins
    IndexResult result = join("copeland", 0.5, new double[] {1, 2, NA}, new double[] {9, NA, 4});
    assertThat(result.scores(0)).containsExactly(0, 1, -1);
  }

  @Test
  void copelandIsNotFooledByWeightsThatDoNotAddUpExactly() {
    // 0.1 + 0.2 against 0.3 is even, although the floating-point sums differ
    IndexInput input =
        new TestInput()
            .with("a", 2, 1)
            .with("b", 2, 1)
            .with("c", 1, 2)
            .build(group("index", leaf("a", 0.1), leaf("b", 0.2), leaf("c", 0.3)));
    IndexResult result =
        engine.evaluate(input, TestInput.plain().withAggregation(new CopelandRule()));
    assertThat(result.scores(0)).containsExactly(0, 0);
  }

  @Test
  void copelandOfTooManyRowsIsRefused() {
    double[] many = new double[20_001];
    many[0] = 1;
    IndexInput input = new TestInput().with("a", many).flat();
    IndexResult result =
        engine.evaluate(input, TestInput.plain().withAggregation(new CopelandRule()));
    assertThat(result.warnings())
        .containsExactly(
            new ScoringWarning(ScoringWarning.WarningKind.TOO_MANY_ROWS, 0, List.of()));
  }

  @Test
  void mazziottaParetoMarksUnevenRowsDown() {
    // each child has mean 5 and sd 5: z = 90, 100, 110 in either order
    IndexInput input = new TestInput().with("a", 0, 5, 10).with("b", 10, 5, 0).flat();
    IndexResult minus =
        engine.evaluate(input, TestInput.plain().withAggregation(Aggregation.parse("mpi")));
    IndexResult plus =
        engine.evaluate(input, TestInput.plain().withAggregation(Aggregation.parse("mpi+")));
    assertThat(minus.scores(0)).containsExactly(new double[] {99, 100, 99}, within(1e-12));
    assertThat(plus.scores(0)).containsExactly(new double[] {101, 100, 101}, within(1e-12));
  }

  @Test
  void eachNodeMayHaveItsOwnMethod() {
    IndexInput input =
        new TestInput()
            .with("a", 2, 1)
            .with("b", 8, 1)
            .with("c", 6, 1)
            .build(group("index", group("d", leaf("a"), leaf("b")), leaf("c")));
    IndexSettings settings = TestInput.plain().withAggregation("d", new GeometricMean());
    IndexResult result = engine.evaluate(input, settings);
    assertThat(result.score(0, 1)).isEqualTo(4, within(1e-12));
    assertThat(result.score(0)).isEqualTo(5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arithmetic",
        "geometric",
        "harmonic",
        "power:3",
        "power:-0.5",
        "minimum",
        "copeland",
        "mpi",
        "mpi+"
      })
  void labelsAreReadBack(String label) {
    assertThat(Aggregation.parse(label).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mean", "", "power:0", "power:", "power:x", "power:Infinity"})
  void nonsenseIsRefused(String label) {
    assertThatThrownBy(() -> Aggregation.parse(label)).isInstanceOf(IllegalArgumentException.class);
  }
}
