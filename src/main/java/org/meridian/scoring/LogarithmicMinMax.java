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
  public NormalisedColumn apply(DirectedColumn column) {
    double[] logged = ShiftedLogarithm.of(column.values());
    return new MinMax(lower, upper)
        .apply(new DirectedColumn(logged, column.direction(), column.rowIds()));
  }
}
