package org.meridian.scoring;

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
  public Scale scale(DirectedColumn column) {
    ColumnSummary summary = ColumnSummary.of(column.values());
    if (summary.isConstant()) {
      return Scale.refused(ScoringWarning.Kind.CONSTANT);
    }
    int power = Magnitude.shift(summary.max() - summary.min());
    double shift = 0.01 * Math.scalb(summary.max() - summary.min(), power);
    ColumnSummary logs = ColumnSummary.of(ShiftedLogarithm.of(column.values()));
    double range = logs.max() - logs.min();
    return Scale.of(
        "(ln(x - lowest + 0.01 * (highest - lowest)) - bottom) / (top - bottom) * (u - l) + l",
        x ->
            (Math.log(Math.scalb(x - summary.min(), power) + shift) - logs.min())
                    / range
                    * (upper - lower)
                + lower,
        new Figure("lowest", summary.min()),
        new Figure("highest", summary.max()),
        new Figure("bottom", logs.min()),
        new Figure("top", logs.max()),
        new Figure("l", lower),
        new Figure("u", upper));
  }
}
