package org.meridian.scoring.basis;

/**
 * {@code ln(x - min + 0.01 (max - min))}: a logarithm that works for any finite values.
 *
 * <p>Symbols: min and max over the present values. Missing values stay missing; a constant column
 * becomes negative infinity nowhere but NaN throughout. Where the range is extreme, all values are
 * first scaled by a power of two ({@link PowerScaling}).
 *
 * <p>Source: JRC COIN Tool; COINr, {@code log_CT}.
 */
public final class ShiftedLogarithm {

  private ShiftedLogarithm() {}

  public static double[] of(double[] values) {
    ColumnSummary summary = ColumnSummary.of(values);
    int power = PowerScaling.shift(summary.max() - summary.min());
    double shift = 0.01 * Math.scalb(summary.max() - summary.min(), power);
    double[] logged = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      logged[row] =
          summary.isConstant()
              ? Double.NaN
              : Math.log(Math.scalb(values[row] - summary.min(), power) + shift);
    }
    return logged;
  }
}
