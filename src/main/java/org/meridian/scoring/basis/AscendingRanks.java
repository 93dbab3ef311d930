package org.meridian.scoring.basis;

import java.util.Arrays;

/** Ranks among the present values of a column: ascending; ties take the least or share the mean. */
public final class AscendingRanks {

  private final double[] sorted;

  private AscendingRanks(double[] sorted) {
    this.sorted = sorted;
  }

  /** The rank of each value, all present: 1 for the least, ties share the mean of their places. */
  public static double[] meanRanks(double[] values) {
    AscendingRanks ranks = among(values);
    return Arrays.stream(values)
        .map(value -> (ranks.count(value, false) + 1 + ranks.count(value, true)) / 2.0)
        .toArray();
  }

  /** Sorts the present values of a column. */
  public static AscendingRanks among(double[] values) {
    double[] sorted = present(values);
    Arrays.sort(sorted);
    return new AscendingRanks(sorted);
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

  /** How many values are present. */
  public int count() {
    return sorted.length;
  }

  /** The rank of one of the values, 1 for the least, ties the least; NaN for NaN. */
  public double rank(double value) {
    return Double.isNaN(value) ? Double.NaN : 1 + count(value, false);
  }

  private int count(double value, boolean equalToo) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value || equalToo && sorted[middle] == value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
