package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.PowerScaling;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.basis.ShiftedLogarithm;

/**
 * Logarithmic min-max: min-max of {@code ln(x - min + 0.01 (max - min))}.
 *
 * <p>Symbols: x a directed value, min and max over the present values, ln the natural logarithm.
 * Range: l to u, both reached (default 0 and 100, in points). It spreads out what crowds at the low
 * end. Missing values stay missing. A constant column is missing for all, with a warning.
 *
 * <p>Source: our own; the shift is that of the JRC's COIN Tool.
 *
 * @param lower l, the score of the worst value
 * @param upper u, the score of the best value; above l
 */
public record LogarithmicMinMax(double lower, double upper) implements Normalisation {

  /** Checks the ends. */
  public LogarithmicMinMax {
    if (!(upper > lower) || Double.isInfinite(upper - lower)) {
      throw new IllegalArgumentException("logarithmic min-max from " + lower + " to " + upper);
    }
  }

  @Override
  public String label() {
    return lower == 0 && upper == 100 ? "logminmax" : "logminmax:" + lower + ":" + upper;
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    ColumnSummary summary = ColumnSummary.of(column.values());
    if (summary.isConstant()) {
      return FittedScale.refused(ScoringWarning.WarningKind.CONSTANT);
    }
    int power = PowerScaling.shift(summary.max() - summary.min());
    double shift = 0.01 * Math.scalb(summary.max() - summary.min(), power);
    ColumnSummary logs = ColumnSummary.of(ShiftedLogarithm.of(column.values()));
    double range = logs.max() - logs.min();
    return FittedScale.of(
        "(ln(x - lowest + 0.01 * (highest - lowest)) - bottom) / (top - bottom) * (u - l) + l",
        x ->
            (Math.log(Math.scalb(x - summary.min(), power) + shift) - logs.min())
                    / range
                    * (upper - lower)
                + lower,
        new FormulaTerm("lowest", summary.min()),
        new FormulaTerm("highest", summary.max()),
        new FormulaTerm("bottom", logs.min()),
        new FormulaTerm("top", logs.max()),
        new FormulaTerm("l", lower),
        new FormulaTerm("u", upper));
  }
}
