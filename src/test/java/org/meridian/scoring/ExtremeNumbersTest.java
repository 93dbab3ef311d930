package org.meridian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.DistributionShape;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.normalisation.MinMax;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.scoring.weights.WeightSet;

/** Numbers at the ends of what a double holds are computed with, or refused by name. */
class ExtremeNumbersTest {

  private final IndexEngine engine = new IndexEngine();

  private static IndexInput twoColumns() {
    return new TestInput().with("a", 1, 2, 3, 4).with("b", 1, 3, 2, 4).flat();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e308, Double.MAX_VALUE, 5e-324, 1e-310})
  void siblingsOfEqualWeightWeighAlikeWhateverItIs(double weight) {
    for (String method : List.of("arithmetic", "copeland", "mpi", "geometric")) {
      IndexSettings settings =
          IndexSettings.DEFAULT
              .withNormalisation(new MinMax(1, 100))
              .withAggregation(Aggregation.parse(method));
      WeightSet weights = WeightSet.PUBLISHED.with("a", weight).with("b", weight);
      assertThat(engine.evaluate(twoColumns(), settings.withWeights(weights)).scores(0))
          .isEqualTo(engine.evaluate(twoColumns(), settings).scores(0));
    }
  }

  @Test
  void percentagesOfHugeWeightsAddUp() {
    IndexStructure structure = twoColumns().structure();
    WeightSet weights = WeightSet.PUBLISHED.with("a", 1.5e308).with("b", 0.5e308);
    assertThat(WeightEdit.percentages(structure, weights, 0)).containsExactly(75, 25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"minmax", "distmax", "logminmax", "disttarget:1e308"})
  void aRangeThatOverflowsIsAnErrorOfItsOwn(String method) {
    IndexInput input =
        new TestInput().with("a", -1e308, 1e308, 0, 5e307).with("b", 1, 3, 2, 4).flat();
    IndexSettings settings =
        IndexSettings.DEFAULT
            .withNormalisation(new MinMax(0, 100))
            .withNormalisation("a", Normalisation.parse(method));
    IndexResult result = engine.evaluate(input, settings);
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.warnings())
        .containsExactly(new ScoringWarning(ScoringWarning.WarningKind.TOO_LARGE, 1, List.of()));
    assertThat(
            engine
                .evaluate(input, settings.withWeights(WeightSet.PUBLISHED.with("a", 0)))
                .hasErrors())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e300, 1e-300, 1e80})
  void unitsDoNotMatterHoweverLargeOrSmall(double unit) {
    double[] plain = {1, 2, 4, 8, 3};
    double[] scaled = new double[plain.length];
    for (int row = 0; row < plain.length; row++) {
      scaled[row] = plain[row] * unit;
    }
    for (String method : List.of("minmax", "zscore", "logminmax", "distmax", "rank")) {
      DirectedColumn usual = new DirectedColumn(plain, 1, List.of());
      DirectedColumn extreme = new DirectedColumn(scaled, 1, List.of());
      assertThat(Normalisation.parse(method).apply(extreme).values())
          .containsExactly(Normalisation.parse(method).apply(usual).values(), within(1e-9));
    }
    assertThat(DistributionShape.of(scaled).skewness())
        .isCloseTo(DistributionShape.of(plain).skewness(), within(1e-9));
    assertThat(DistributionShape.of(scaled).kurtosis())
        .isCloseTo(DistributionShape.of(plain).kurtosis(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"power:1e308", "power:-101", "power:NaN", "power:0", "power:Infinity"})
  void theOrderOfAPowerMeanIsLimitedAndTheWordsSayTheRange(String method) {
    assertThatThrownBy(() -> Aggregation.parse(method))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from -100 to 100");
  }
}
