package org.meridian.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scoring.TestInput.NA;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.TestInput;
import org.meridian.scoring.basis.DistributionShape;

class OutlierTreatmentTest {

  private static final double[] STEPS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  private static double[] steps(double... more) {
    double[] values = Arrays.copyOf(STEPS, STEPS.length + more.length);
    System.arraycopy(more, 0, values, STEPS.length, more.length);
    return values;
  }

  private static OutlierTreater.Treated treat(double... values) {
    return OutlierTreater.treat(0, values, OutlierTreatment.STANDARD);
  }

  @Test
  void shapeIsThatOfSpreadsheets() {
    // SKEW and KURT of 1, 2, 3, 4, 10 in any spreadsheet
    DistributionShape shape = DistributionShape.of(new double[] {1, 2, NA, 3, 4, 10});
    assertThat(shape.skewness()).isEqualTo(1.6970562748477138, within(1e-12));
    assertThat(shape.kurtosis()).isEqualTo(3.152, within(1e-12));
    assertThat(DistributionShape.of(new double[] {1, 2, 3}).isKnown()).isFalse();
    assertThat(DistributionShape.of(new double[] {2, 2, 2, 2}).isKnown()).isFalse();
  }

  @Test
  void whatPassesIsLeftAlone() {
    double[] values = steps(11);
    OutlierTreater.Treated treated = treat(values);
    assertThat(treated.column()).isSameAs(values);
    assertThat(treated.report().action()).isEqualTo(TreatmentReport.Action.NONE);
  }

  @Test
  void oneHighOutlierIsLoweredToTheNextValue() {
    OutlierTreater.Treated treated = treat(steps(NA, 100));
    assertThat(treated.column()).containsExactly(steps(NA, 10));
    assertThat(treated.report().action()).isEqualTo(TreatmentReport.Action.WINSORISED);
    assertThat(treated.report().lowered()).containsExactly(11);
    assertThat(treated.report().raised()).isEmpty();
    assertThat(treated.report().before().skewness()).isGreaterThan(2);
    assertThat(treated.report().after().skewness()).isLessThan(2);
  }

  @Test
  void oneStepCanBeEnough() {
    // the example of COINr's documentation of winsorise
    assertThat(treat(steps(30, 100)).column()).containsExactly(steps(30, 30));
  }

  @Test
  void oneLowOutlierIsRaised() {
    OutlierTreater.Treated treated = treat(steps(-100));
    assertThat(treated.column()).containsExactly(steps(1));
    assertThat(treated.report().raised()).containsExactly(10);
  }

  @Test
  void tiedExtremesMoveTogether() {
    double[] many = new double[40];
    Arrays.setAll(many, i -> i % 10);
    many[0] = 200;
    many[1] = 200;
    OutlierTreater.Treated treated = treat(many);
    assertThat(treated.column()[0]).isEqualTo(9);
    assertThat(treated.column()[1]).isEqualTo(9);
    assertThat(treated.report().lowered()).containsExactly(0, 1);
  }

  @Test
  void whatFiveCellsDoNotCureIsLoggedFromTheOriginal() {
    double[] values = new double[200];
    Arrays.setAll(values, i -> Math.exp(i * 0.3));
    OutlierTreater.Treated treated = treat(values);
    double min = values[0];
    double range = values[199] - min;
    assertThat(treated.report().action()).isEqualTo(TreatmentReport.Action.LOGGED);
    assertThat(treated.column()[7])
        .isEqualTo(Math.log(values[7] - min + 0.01 * range), within(1e-12));
  }

  @Test
  void limitsCanBeStricter() {
    double[] values = steps(30);
    assertThat(treat(values).report().action()).isEqualTo(TreatmentReport.Action.WINSORISED);
    assertThat(
            OutlierTreater.treat(0, values, new OutlierTreatment(true, 3, 3.5, 5))
                .report()
                .action())
        .isEqualTo(TreatmentReport.Action.NONE);
    assertThat(
            OutlierTreater.treat(0, values, new OutlierTreatment(true, 2, 3.5, 0))
                .report()
                .action())
        .isEqualTo(TreatmentReport.Action.LOGGED);
  }

  @Test
  void treatmentComesBeforeDirection() {
    IndexInput input = new TestInput().with("a", -1, steps(100)).with("b", steps(11)).flat();
    IndexResult result =
        new IndexEngine()
            .evaluate(input, IndexSettings.DEFAULT.withTreatment(OutlierTreatment.STANDARD));
    assertThat(result.raw(1)[10]).isEqualTo(100);
    assertThat(result.treated(1)[10]).isEqualTo(10);
    assertThat(result.normalised(1)[10]).isZero();
    assertThat(result.normalised(1)[0]).isEqualTo(100);
    assertThat(result.treatmentReports()).hasSize(2);
  }
}
