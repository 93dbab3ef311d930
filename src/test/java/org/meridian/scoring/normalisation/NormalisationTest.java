package org.meridian.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.NA;
import static org.meridian.scoring.TestInput.column;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.ScoringWarning;

class NormalisationTest {

  private static final List<String> IDS = List.of("a", "b", "c", "d");

  private static double[] normalise(String method, double... values) {
    return apply(method, 1, values).values();
  }

  private static NormalisedColumn apply(String method, int direction, double... values) {
    double[] directed = values.clone();
    for (int row = 0; row < directed.length; row++) {
      directed[row] *= direction;
    }
    return Normalisation.parse(method).apply(new DirectedColumn(directed, direction, IDS));
  }

  private static void assertColumn(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, within(1e-12));
  }

  @Test
  void minMaxScalesToTheWholeRange() {
    assertColumn(normalise("minmax", 2, 4, NA, 10), 0, 25, NA, 100);
    assertColumn(normalise("minmax01", 2, 4, NA, 10), 0, 0.25, NA, 1);
    assertColumn(normalise("minmax1", 2, 4, NA, 10), 1, 25.75, NA, 100);
    assertColumn(apply("minmax", -1, 2, 4, NA, 10).values(), 100, 75, NA, 0);
  }

  @Test
  void zScoreHasMeanZeroAndUnitDeviation() {
    // mean 5, squares 9 + 1 + 16 = 26 over 2: sd = sqrt(13)
    double sd = Math.sqrt(13);
    assertColumn(normalise("zscore", 2, 4, NA, 9), -3 / sd, -1 / sd, NA, 4 / sd);
    assertColumn(
        normalise("zscore:100:10", 2, 4, NA, 9), 100 - 30 / sd, 100 - 10 / sd, NA, 100 + 40 / sd);
  }

  @Test
  void ranksGiveTheBestTheCountAndTiesTheMinimum() {
    assertColumn(normalise("rank", 5, 1, 5, 7), 2, 1, 2, 4);
    assertColumn(normalise("rank", 5, NA, 5, 7), 1, NA, 1, 3);
    assertColumn(normalise("rank", -0.0, 0.0, 1, 1), 1, 1, 3, 3);
    assertColumn(normalise("borda", 5, 1, 5, 7), 1, 0, 1, 3);
    assertColumn(apply("borda", -1, 5, 1, 5, 7).values(), 1, 3, 1, 0);
  }

  @Test
  void percentileRankRunsFromZeroToOne() {
    assertColumn(normalise("percentile", 5, 1, NA, 7), 0.5, 0, NA, 1);
    assertThat(apply("percentile", 1, NA, 1, NA, NA).problem())
        .contains(ScoringWarning.WarningKind.CONSTANT);
  }

  @Test
  void distances() {
    assertColumn(normalise("distmax", 2, 4, NA, 10), 0, 0.25, NA, 1);
    assertColumn(normalise("distref:b", 2, 4, NA, 10), 0, 1, NA, 4);
    assertColumn(normalise("disttarget:6", 2, 4, NA, 10), 0, 0.5, NA, 2);
    assertColumn(normalise("disttarget:6:cap", 2, 4, NA, 10), 0, 0.5, NA, 1);
    // reversed: values -2, -4, -10, target -4, worst -10
    assertColumn(apply("disttarget:4", -1, 2, 4, NA, 10).values(), 8 / 6.0, 1, NA, 0);
  }

  @Test
  void goalpostsClampAndTurnRoundForReversedIndicators() {
    assertColumn(normalise("goalposts:2:10:100", 0, 4, NA, 12), 0, 25, NA, 100);
    assertColumn(apply("goalposts:2:10:100", -1, 0, 4, NA, 12).values(), 100, 75, NA, 0);
  }

  @Test
  void fractionOfMaximumIsRefusedWhereItWouldMislead() {
    assertColumn(normalise("fracmax", 2, 4, NA, 10), 0.2, 0.4, NA, 1);
    assertColumn(normalise("fracmax", 0, 5, NA, 10), 0, 0.5, NA, 1);
    assertThat(apply("fracmax", -1, 2, 4, NA, 10).problem())
        .contains(ScoringWarning.WarningKind.FRACTION_REFUSED);
    assertThat(apply("fracmax", 1, -2, 4, NA, 10).problem())
        .contains(ScoringWarning.WarningKind.FRACTION_REFUSED);
    assertThat(apply("fracmax", 1, -2, 4, NA, 10).values()).containsOnly(NA);
  }

  @Test
  void logarithmicMinMaxSpreadsTheLowEnd() {
    // shift 1: ln 1, ln 11, ln 101
    double top = Math.log(101);
    assertColumn(normalise("logminmax", 0, 10, NA, 100), 0, 100 * Math.log(11) / top, NA, 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"minmax", "zscore", "distmax", "logminmax"})
  void constantColumnsAreMissingWithAWarning(String method) {
    NormalisedColumn column = apply(method, 1, 3, 3, NA, 3);
    assertThat(column.values()).containsOnly(NA);
    assertThat(column.problem()).contains(ScoringWarning.WarningKind.CONSTANT);
  }

  @Test
  void referencesMustMakeSense() {
    assertThat(apply("distref:nowhere", 1, 1, 2, 3, 4).problem())
        .contains(ScoringWarning.WarningKind.REFERENCE_MISSING);
    assertThat(apply("distref:c", 1, 1, 2, NA, 4).problem())
        .contains(ScoringWarning.WarningKind.REFERENCE_MISSING);
    assertThat(apply("distref:a", 1, 1, 2, 3, 4).problem())
        .contains(ScoringWarning.WarningKind.REFERENCE_IS_WORST);
    assertThat(apply("disttarget:1", 1, 1, 2, 3, 4).problem())
        .contains(ScoringWarning.WarningKind.TARGET_NOT_ABOVE_WORST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minmax",
        "minmax01",
        "minmax1",
        "minmax:2.0:7.0",
        "zscore",
        "zscore:100.0:10.0",
        "rank",
        "borda",
        "percentile",
        "distmax",
        "distref:sydney",
        "disttarget:80.0",
        "disttarget:80.0:cap",
        "goalposts:0.0:10.0:1.0",
        "fracmax",
        "logminmax"
      })
  void labelsAreReadBack(String label) {
    assertThat(Normalisation.parse(label).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max",
        "",
        "minmax:5:1",
        "zscore:0:0",
        "distref",
        "disttarget",
        "minmax:1:2:3",
        "minmax:1",
        "zscore:1",
        "logminmax:1",
        "goalposts:1",
        "goalposts:5:1:100",
        "minmax01:3",
        "rank:2",
        "borda:",
        "fracmax:1"
      })
  void nonsenseIsRefused(String label) {
    assertThatThrownBy(() -> Normalisation.parse(label))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theColumnIsNotWrittenTo() {
    double[] values = column(3, 1, 2, NA);
    for (String method : List.of("minmax", "rank", "percentile", "distmax", "logminmax")) {
      Normalisation.parse(method).apply(new DirectedColumn(values, 1, IDS));
    }
    assertThat(values).containsExactly(3, 1, 2, NA);
  }
}
