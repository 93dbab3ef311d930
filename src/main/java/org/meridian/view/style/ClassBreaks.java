package org.meridian.view.style;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Cuts a range of values into classes, and finds round numbers for a legend. */
public final class ClassBreaks {

  private static final int[] FACTORS = {1, 2, 5};
  private static final double SLACK = 1e-9;

  private ClassBreaks() {}

  /**
   * Round numbers (1, 2 or 5 times a power of ten) that divide a range evenly.
   *
   * @param low lower end, finite
   * @param high upper end, finite, not below the lower one
   * @param atMost how many to return at most, 2 or more
   * @return ascending numbers within [low, high]; the one number if the range is empty
   */
  public static double[] round(double low, double high, int atMost) {
    if (!(high > low)) {
      return new double[] {low};
    }
    double power = Math.pow(10, Math.floor(Math.log10((high - low) / atMost)));
    for (int i = 0; ; i++) {
      double step = FACTORS[i % FACTORS.length] * power * Math.pow(10, i / FACTORS.length);
      long first = (long) Math.ceil(low / step - SLACK);
      long last = (long) Math.floor(high / step + SLACK);
      if (last - first < atMost) {
        return LongStream.rangeClosed(first, last)
            .mapToDouble(number -> cleaned(number * step))
            .toArray();
      }
    }
  }

  private static double cleaned(double value) {
    return new java.math.BigDecimal(value).round(new java.math.MathContext(12)).doubleValue();
  }

  /**
   * Bounds of classes that hold about as many values each.
   *
   * @param values any order; NaN is passed over
   * @param classes how many, 1 or more
   * @return classes + 1 bounds, ascending; empty where there is no value
   */
  public static double[] quantiles(double[] values, int classes) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0) {
      return sorted;
    }
    double[] bounds = new double[classes + 1];
    for (int i = 0; i <= classes; i++) {
      double place = (double) i * (sorted.length - 1) / classes;
      int low = (int) place;
      int high = Math.min(sorted.length - 1, low + 1);
      bounds[i] = sorted[low] + (sorted[high] - sorted[low]) * (place - low);
    }
    return bounds;
  }

  /** The class of a value among bounds: 0 to bounds.length - 2; -1 for NaN. */
  public static int classOf(double value, double[] bounds) {
    if (Double.isNaN(value)) {
      return -1;
    }
    int found = 0;
    while (found < bounds.length - 2 && value >= bounds[found + 1]) {
      found++;
    }
    return found;
  }
}
