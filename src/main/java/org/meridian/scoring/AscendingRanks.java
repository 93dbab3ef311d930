package org.meridian.scoring;

import java.util.Arrays;

/** Ranks of the present values of a column: ascending, ties take the minimum, missing stay NaN. */
final class AscendingRanks {

  private AscendingRanks() {}

  /** The rank of each value, 1 for the least. */
  static double[] of(double[] values) {
    double[] sorted = present(values);
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      ranks[row] = Double.isNaN(values[row]) ? Double.NaN : 1 + countBelow(sorted, values[row]);
    }
    return ranks;
  }

  /** The present values; -0.0 becomes 0.0, because the two are equal. */
  private static double[] present(double[] values) {
    double[] present = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present[count++] = value + 0.0;
      }
    }
    return Arrays.copyOf(present, count);
  }

  private static int countBelow(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
