package org.meridian.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.SampleIndex;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.WeightVariation;

class SensitivityTest {

  private static final double GAP = Double.NaN;

  @Test
  void pearsonSpearmanAndKendallOfAnExample() {
    double[] x = {1, 2, 3, 4, 5, GAP};
    double[] y = {2, 1, 4, 4, 10, 7};
    assertThat(ColumnCorrelation.PEARSON.of(x, y))
        .isCloseTo(19 / Math.sqrt(10 * 48.8), within(1e-12));
    // ranks of y: 2, 1, 3.5, 3.5, 5
    assertThat(ColumnCorrelation.SPEARMAN.of(x, y))
        .isCloseTo(8.5 / Math.sqrt(10 * 9.5), within(1e-12));
    // 8 pairs alike, 1 unlike, 1 tied in y
    assertThat(ColumnCorrelation.KENDALL.of(x, y)).isCloseTo(7 / Math.sqrt(10 * 9), within(1e-12));
  }

  @Test
  void aConstantColumnHasNoCorrelation() {
    for (ColumnCorrelation method : ColumnCorrelation.values()) {
      assertThat(method.of(new double[] {1, 2, 3}, new double[] {4, 4, 4})).isNaN();
    }
  }

  @Test
  void alphaOfAnExample() {
    // variances 5/3, 5/3, 4/3 (sum 14/3), of the sum (6, 6, 11, 13): 38/3
    double[][] columns = {{1, 2, 3, 4}, {2, 1, 4, 3}, {3, 3, 4, 6}};
    double parts = 5.0 / 3 + 5.0 / 3 + 2;
    double whole = (9 + 9 + 4 + 16) / 3.0;
    assertThat(CronbachAlpha.alpha(columns, new int[] {0, 1, 2, 3}))
        .isCloseTo(1.5 * (1 - parts / whole), within(1e-12));
  }

  @Test
  void alphaOfEqualColumnsIsOneAndUsesCompleteRowsOnly() {
    IndexResult result =
        SampleIndex.evaluate(
            SampleIndex.flat(
                new double[] {1, 1}, new double[][] {{1, 1}, {2, 2}, {4, 4}, {3, GAP}}));
    CronbachAlpha alpha = CronbachAlpha.ofChildren(result, 0);
    assertThat(alpha.items()).isEqualTo(2);
    assertThat(alpha.rows()).isEqualTo(3);
    assertThat(alpha.alpha()).isCloseTo(1, within(0.02));
  }

  @Test
  void leavingOutTheOnlyNodeThatPartsCitiesShiftsThem() {
    IndexResult result =
        SampleIndex.evaluate(
            SampleIndex.flat(new double[] {3, 1}, new double[][] {{100, 0}, {50, 50}, {0, 100}}));
    List<LeaveOneOut> all = LeaveOneOut.of(result);
    assertThat(all).extracting(LeaveOneOut::node).containsExactly(1, 2);
    assertThat(all.get(0).meanShift()).isCloseTo(4.0 / 3, within(1e-12));
    assertThat(all.get(0).largestShift()).isEqualTo(2);
    assertThat(all.get(1).meanShift()).isZero();
  }

  @Test
  void leavingOutEverythingLeavesNothing() {
    IndexResult result =
        SampleIndex.evaluate(SampleIndex.flat(new double[] {1}, new double[][] {{1}, {2}}));
    assertThat(LeaveOneOut.of(result).getFirst().meanShift()).isNaN();
  }

  @Test
  void importanceOfAnIndicatorThatIsTheIndexIsOne() {
    IndexResult result =
        SampleIndex.evaluate(
            SampleIndex.flat(new double[] {1, 1}, new double[][] {{0, 0}, {40, 40}, {100, 100}}));
    List<IndicatorImportance> all = IndicatorImportance.ofIndicators(result);
    assertThat(all).allSatisfy(each -> assertThat(each.mainEffect()).isCloseTo(1, within(1e-12)));
    assertThat(all).allSatisfy(each -> assertThat(each.relative()).isEqualTo(0.5));
  }

  @Test
  void sobolIndicesOfAnAdditiveFunction() {
    // y = 4a + 2b + c: V_i = k^2 / 12, so S = 16/21, 4/21, 1/21, and total = first
    SobolIndices indices =
        SobolIndices.estimate(
                3, 40_000, 11, 2, ProgressMonitor.NONE, () -> u -> 4 * u[0] + 2 * u[1] + u[2])
            .orElseThrow();
    double[] expected = {16 / 21.0, 4 / 21.0, 1 / 21.0};
    for (int i = 0; i < 3; i++) {
      assertThat(indices.first()[i]).isCloseTo(expected[i], within(0.03));
      assertThat(indices.total()[i]).isCloseTo(expected[i], within(0.03));
    }
  }

  @Test
  void sobolIndicesOfTheIshigamiFunction() {
    // a = 7, b = 0.1: S1 = 0.3139, S2 = 0.4424, S3 = 0; ST1 = 0.5576, ST2 = 0.4424, ST3 = 0.2437
    SobolIndices indices =
        SobolIndices.estimate(
                3, 60_000, 3, 2, ProgressMonitor.NONE, () -> SensitivityTest::ishigami)
            .orElseThrow();
    assertThat(indices.first()).containsExactly(new double[] {0.3139, 0.4424, 0}, within(0.03));
    assertThat(indices.total())
        .containsExactly(new double[] {0.5576, 0.4424, 0.2437}, within(0.03));
  }

  private static double ishigami(double[] u) {
    double x = Math.PI * (2 * u[0] - 1);
    double y = Math.PI * (2 * u[1] - 1);
    double z = Math.PI * (2 * u[2] - 1);
    return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
  }

  @Test
  void indicesOfARankingAreTheSameOnAnyNumberOfThreads() {
    IndexResult nominal = SampleIndex.evaluate(SampleIndex.random(5, 30, 4, 3, 0.05));
    UncertaintyChoices choices =
        new UncertaintyChoices(
            new WeightVariation.RelativeSpread(0.5), Set.of(1), List.of(), List.of(), 9);
    WeightSensitivity alone =
        WeightSensitivity.of(nominal, choices, 200, 1, ProgressMonitor.NONE).orElseThrow();
    WeightSensitivity shared =
        WeightSensitivity.of(nominal, choices, 200, 3, ProgressMonitor.NONE).orElseThrow();
    assertThat(alone.nodes()).hasSize(4);
    assertThat(alone.indices().total()).isEqualTo(shared.indices().total());
    assertThat(IntStream.range(0, 4).allMatch(i -> alone.indices().total()[i] >= 0)).isTrue();
  }
}
