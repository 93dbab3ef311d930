package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.NA;
import static org.meridian.scoring.TestInput.group;
import static org.meridian.scoring.TestInput.leaf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.IndexNode;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.weights.WeightSet;

class IndexEngineTest {

  private static final IndexSettings PLAIN = TestInput.plain();

  private final IndexEngine engine = new IndexEngine();

  /** A node with children that states its own values too. */
  private static IndexNode stated(String id, IndexNode... children) {
    return new IndexNode(
        id,
        LocalText.same(id),
        1,
        Optional.empty(),
        Optional.of(id),
        Optional.empty(),
        List.of(children));
  }

  @Test
  void everyStageCanBeInspected() {
    IndexInput input =
        new TestInput()
            .with("good", 1, new double[] {1, 2, 3})
            .with("bad", -1, new double[] {10, 0, 5})
            .flat();
    IndexResult result = engine.evaluate(input, IndexSettings.DEFAULT);
    assertThat(result.raw(2)).containsExactly(10, 0, 5);
    assertThat(result.treated(2)).containsExactly(10, 0, 5);
    assertThat(result.normalised(2)).containsExactly(0, 100, 50);
    assertThat(result.scores(0)).containsExactly(0, 75, 75);
    assertThat(result.ranking().ranks()).containsExactly(3, 1, 1);
    assertThat(result.raw(0)).isEmpty();
  }

  @Test
  void leavesWithoutDataTakeNoPartAndNoThresholdCountsThem() {
    IndexInput input =
        new TestInput()
            .with("a", 1, 2, 3)
            .with("b", 3, 2, 1)
            .with("c", NA, NA, NA)
            .with("d", NA, NA, NA)
            .flat();
    IndexResult result = engine.evaluate(input, PLAIN);
    assertThat(result.scores(0)).containsExactly(2, 2, 2);
    assertThat(result.takesPart(3)).isFalse();
    assertThat(result.effectiveWeight(1)).isEqualTo(0.5);
    assertThat(result.warnings())
        .containsExactly(
            new ScoringWarning(ScoringWarning.WarningKind.NO_DATA, 3, List.of()),
            new ScoringWarning(ScoringWarning.WarningKind.NO_DATA, 4, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"arithmetic", "minimum", "copeland", "mpi", "power:2"})
  void aConstantIndicatorTakesNoPartAndDoesNotCountInTheThreshold(String method) {
    IndexSettings settings = IndexSettings.DEFAULT.withAggregation(Aggregation.parse(method));
    IndexInput with = new TestInput().with("a", 1, 2, 3).with("same", 4, 4, 4).flat();
    IndexInput without = new TestInput().with("a", 1, 2, 3).flat();
    IndexResult result = engine.evaluate(with, settings);
    assertThat(result.scores(0)).isEqualTo(engine.evaluate(without, settings).scores(0));
    assertThat(result.takesPart(2)).isFalse();
    assertThat(result.effectiveWeight(1)).isEqualTo(1);
    assertThat(result.warnings())
        .containsExactly(new ScoringWarning(ScoringWarning.WarningKind.CONSTANT, 2, List.of()));
  }

  @Test
  void aNodeAboveConstantIndicatorsOnlyTakesNoPartEither() {
    IndexInput input =
        new TestInput()
            .with("a", 1, 2, 3)
            .with("same", 4, 4, 4)
            .with("too", 5, 5, 5)
            .build(group("index", leaf("a"), group("g", leaf("same"), leaf("too"))));
    IndexResult result = engine.evaluate(input, IndexSettings.DEFAULT);
    assertThat(result.scores(0)).containsExactly(0, 50, 100);
    assertThat(result.takesPart(2)).isFalse();
    assertThat(result.warnings())
        .contains(new ScoringWarning(ScoringWarning.WarningKind.NOTHING_SCALED, 2, List.of()));
  }

  @Test
  void statedValuesStandInOnlyWhereNothingBelowHasData() {
    IndexInput published =
        new TestInput()
            .with("d", 10, 20)
            .with("e", 30, 40)
            .with("a", NA, NA)
            .with("b", 50, 60)
            .build(group("index", stated("d", leaf("a")), stated("e", leaf("b"))));
    IndexResult result = engine.evaluate(published, PLAIN);
    assertThat(result.scores(1)).containsExactly(10, 20);
    assertThat(result.scores(3)).containsExactly(50, 60);
    assertThat(result.scores(0)).containsExactly(30, 40);
    assertThat(result.takesPart(2)).isFalse();
    assertThat(result.warnings())
        .extracting(ScoringWarning::kind)
        .containsExactly(
            ScoringWarning.WarningKind.STATED_VALUE, ScoringWarning.WarningKind.NO_DATA);
  }

  @Test
  void statedDimensionsAreStrongerThanAStatedIndex() {
    IndexInput input =
        new TestInput()
            .with("index", 99, 98)
            .with("d", 10, 20)
            .with("e", 30, 40)
            .build(stated("index", stated("d", leaf("a")), stated("e", leaf("b"))));
    assertThat(engine.evaluate(input, PLAIN).scores(0)).containsExactly(20, 30);
  }

  @Test
  void thresholdsOfSingleNodesWin() {
    IndexInput input =
        new TestInput()
            .with("a", 1, NA)
            .with("b", 2, 4)
            .with("c", 3, 6)
            .build(group("index", group("d", leaf("a"), leaf("b")), leaf("c")));
    MissingDataPolicy strictBelow = new MissingDataPolicy(0.5, Map.of("d", 1.0));
    IndexResult result = engine.evaluate(input, PLAIN.withMissing(strictBelow));
    assertThat(result.scores(1)).containsExactly(1.5, NA);
    assertThat(result.scores(0)).containsExactly(2.25, 6);
  }

  @Test
  void theThresholdIsStrictlyBelowAndUnweighted() {
    IndexInput input =
        new TestInput()
            .with("a", 3, 3)
            .with("b", 6, NA)
            .with("d", 1, 1)
            .build(group("index", leaf("a", 0.01), leaf("b", 9), leaf("d", 0)));
    IndexResult result = engine.evaluate(input, PLAIN.withMissing(MissingDataPolicy.of(0.5)));
    assertThat(result.score(1)).isEqualTo(3);
    IndexResult stricter =
        engine.evaluate(input, PLAIN.withMissing(MissingDataPolicy.of(Math.nextUp(0.5))));
    assertThat(stricter.score(1)).isNaN();
  }

  @Test
  void weightsOfZeroForAllChildrenMakeTheNodeMissing() {
    IndexInput input =
        new TestInput()
            .with("a", 1, 2)
            .with("b", 3, 5)
            .build(group("index", group("d", leaf("a", 0)), leaf("b")));
    IndexResult result = engine.evaluate(input, PLAIN.withMissing(MissingDataPolicy.of(0.5)));
    assertThat(result.scores(0)).containsExactly(3, 5);
    assertThat(result.warnings())
        .containsExactly(new ScoringWarning(ScoringWarning.WarningKind.NO_WEIGHT, 1, List.of()));
    assertThat(result.hasErrors()).isFalse();
  }

  @Test
  void anIndexWithoutAnyDataIsMissing() {
    IndexInput input = new TestInput().with("a", NA, NA).flat();
    IndexResult result = engine.evaluate(input, PLAIN);
    assertThat(result.scores(0)).containsExactly(NA, NA);
    assertThat(result.ranking().rankedCount()).isZero();
    assertThat(result.contribution(0, 1)).isNaN();
  }

  @Test
  void effectiveWeightsAreProductsOfShares() {
    IndexInput input =
        new TestInput()
            .with("a", 1, 2)
            .with("b", 3, 5)
            .with("c", 3, 5)
            .build(group("index", group("d", 3, leaf("a", 1), leaf("b", 4)), leaf("c", 1)));
    IndexResult result = engine.evaluate(input, PLAIN);
    assertThat(result.share(1)).isEqualTo(0.75);
    assertThat(result.effectiveWeight(3)).isEqualTo(0.6, within(1e-15));
    assertThat(result.effectiveWeight(0)).isEqualTo(1);
  }

  @Test
  void resultsDoNotDependOnWhatWasEvaluatedBefore() {
    IndexInput input =
        new TestInput()
            .with("a", 1, 2, 7)
            .with("b", 3, NA, 4)
            .with("c", 3, 5, 1)
            .build(group("index", group("d", leaf("a"), leaf("b")), leaf("c")));
    IndexSettings other = PLAIN.withWeights(WeightSet.PUBLISHED.with("a", 5));
    IndexResult first = engine.evaluate(input, PLAIN);
    double[] kept = first.scores(0).clone();
    IndexResult changed = engine.evaluate(input, other);
    assertThat(changed.scores(1)).isNotEqualTo(first.scores(1));
    assertThat(first.scores(0)).containsExactly(kept);
    assertThat(engine.evaluate(input, PLAIN).scores(0)).containsExactly(kept);
    assertThat(new IndexEngine().evaluate(input, other).scores(0))
        .containsExactly(changed.scores(0));
  }

  @Test
  void stagesThatAChangeCannotReachAreKept() {
    IndexInput input =
        new TestInput()
            .with("a", 1, 2, 7)
            .with("b", 3, 1, 4)
            .with("c", 3, 5, 1)
            .with("d", 3, 5, 2)
            .build(
                group("index", group("x", leaf("a"), leaf("b")), group("y", leaf("c"), leaf("d"))));
    IndexResult before = engine.evaluate(input, PLAIN);
    IndexResult after = engine.evaluate(input, PLAIN.withWeights(WeightSet.PUBLISHED.with("a", 2)));
    assertThat(after.normalised(2)).isSameAs(before.normalised(2));
    assertThat(after.scores(4)).isSameAs(before.scores(4));
    assertThat(after.scores(1)).isNotSameAs(before.scores(1));
  }
}
