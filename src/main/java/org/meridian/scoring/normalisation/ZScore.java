package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.PowerScaling;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Z-score: {@code (x - mean) / sd * s + m}.
 *
 * <p>Symbols: x a directed value, mean and sd over the present values, sd with n - 1 in the
 * denominator, m and s the mean and standard deviation of the new scale (default 0 and 1, in
 * standard deviations). Range: unbounded. Missing values stay missing. A constant column is missing
 * for all, with a warning.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.2.
 *
 * @param mean m
 * @param deviation s, above 0
 */
public record ZScore(double mean, double deviation) implements Normalisation {

  /** Checks the scale. */
  public ZScore {
    if (!(deviation > 0) || Double.isInfinite(deviation) || !Double.isFinite(mean)) {
      throw new IllegalArgumentException("z-score to mean " + mean + " and sd " + deviation);
    }
  }

  @Override
  public String label() {
    return mean == 0 && deviation == 1 ? "zscore" : "zscore:" + mean + ":" + deviation;
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    double[] values = column.values();
    ColumnSummary summary = ColumnSummary.of(values);
    if (summary.isConstant()) {
      return FittedScale.refused(ScoringWarning.WarningKind.CONSTANT);
    }
    int shift = PowerScaling.shift(values);
    double[] scaled = PowerScaling.shifted(values, shift);
    double centre = ColumnSummary.mean(scaled);
    double spread = Math.sqrt(ColumnSummary.moment(scaled, centre, 2) / (summary.count() - 1));
    return FittedScale.of(
        "(x - mean) / sd * s + m",
        x -> (Math.scalb(x, shift) - centre) / spread * deviation + mean,
        new FormulaTerm("mean", Math.scalb(centre, -shift)),
        new FormulaTerm("sd", Math.scalb(spread, -shift)),
        new FormulaTerm("s", deviation),
        new FormulaTerm("m", mean));
  }
}
