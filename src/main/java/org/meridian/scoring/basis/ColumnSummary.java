package org.meridian.scoring.basis;

/**
 * Statistics of the present values of a column.
 *
 * @param count how many values are present
 * @param min the least of them, NaN if there are none
 * @param max the greatest of them, NaN if there are none
 */
public record ColumnSummary(int count, double min, double max) {

  public static ColumnSummary of(double[] values) {
    int count = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        count++;
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return count == 0
        ? new ColumnSummary(0, Double.NaN, Double.NaN)
        : new ColumnSummary(count, min, max);
  }

  /** Whether no two present values differ (true too if there is none). */
  public boolean isConstant() {
    return !(max > min);
  }

  /** The mean of the present values; NaN if there are none. */
  public static double mean(double[] values) {
    CompensatedSum sum = new CompensatedSum();
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum.add(value);
        count++;
      }
    }
    return sum.value() / count;
  }

  /** The sum of (x - centre)^power over the present values. */
  public static double moment(double[] values, double centre, int power) {
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double distance = value - centre;
        double term = distance * distance;
        for (int i = 2; i < power; i++) {
          term *= distance;
        }
        sum.add(term);
      }
    }
    return sum.value();
  }
}
