package org.meridian.scoring.basis;

/**
 * Skewness and kurtosis of a column, both of type 2 (unbiased under normality, as in spreadsheets).
 *
 * <p>With n present values, m their mean and s_k = sum((x - m)^k): skewness = sqrt(n) s_3 / s_2^1.5
 * * sqrt(n (n - 1)) / (n - 2); kurtosis = ((n + 1)(n s_4 / s_2^2 - 3) + 6)(n - 1) / ((n - 2)(n -
 * 3)), which is 0 for a normal distribution. Both are NaN for fewer than 4 values or if all are
 * equal.
 *
 * <p>Source: Joanes and Gill, Comparing measures of sample skewness and kurtosis, The Statistician
 * 47 (1998), G_1 and G_2.
 *
 * @param skewness no unit
 * @param kurtosis excess kurtosis, no unit
 */
public record DistributionShape(double skewness, double kurtosis) {

  /** The shape of the present values of a column. */
  public static DistributionShape of(double[] values) {
    ColumnSummary summary = ColumnSummary.of(values);
    if (summary.count() < 4 || summary.isConstant()) {
      return new DistributionShape(Double.NaN, Double.NaN);
    }
    double n = summary.count();
    double[] scaled = PowerScaling.summable(values);
    double mean = ColumnSummary.mean(scaled);
    double second = ColumnSummary.moment(scaled, mean, 2);
    double third = ColumnSummary.moment(scaled, mean, 3);
    double fourth = ColumnSummary.moment(scaled, mean, 4);
    double skewness =
        Math.sqrt(n) * third / Math.pow(second, 1.5) * Math.sqrt(n * (n - 1)) / (n - 2);
    double ratio = n * fourth / (second * second);
    double kurtosis = ((n + 1) * (ratio - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
    return new DistributionShape(skewness, kurtosis);
  }

  /** Whether the column has a shape at all. */
  public boolean isKnown() {
    return !Double.isNaN(skewness) && !Double.isNaN(kurtosis);
  }
}
