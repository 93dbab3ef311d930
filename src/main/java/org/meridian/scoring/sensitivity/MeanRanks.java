package org.meridian.scoring.sensitivity;

import java.util.Arrays;

/** Ascending ranks in which ties share the mean of their places. */
final class MeanRanks {

  private MeanRanks() {}

  /** The rank of each value, 1 for the least; all values present. */
  static double[] of(double[] values) {
    double[] sorted = values.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] += 0.0;
    }
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      int below = count(sorted, values[row], false);
      int upTo = count(sorted, values[row], true);
      ranks[row] = (below + 1 + upTo) / 2.0;
    }
    return ranks;
  }

  private static int count(double[] sorted, double value, boolean equalToo) {
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
