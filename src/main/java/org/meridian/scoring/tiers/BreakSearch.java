package org.meridian.scoring.tiers;

import java.util.Arrays;

/** The dynamic programme behind natural breaks. */
final class BreakSearch {

  private final double[] count;
  private final double[] sum;
  private final double[] squares;
  private double[] before;
  private double[] now;
  private int[] split;

  /**
   * Prepares sums over values less their mean, which keeps digits.
   *
   * @param sorted all values, ascending
   * @param different the different ones, ascending
   */
  BreakSearch(double[] sorted, double[] different) {
    int size = different.length;
    count = new double[size + 1];
    sum = new double[size + 1];
    squares = new double[size + 1];
    double mean = Arrays.stream(sorted).average().orElse(0);
    int at = 0;
    for (int value = 0; value < size; value++) {
      int times = 0;
      while (at < sorted.length && sorted[at] == different[value]) {
        times++;
        at++;
      }
      double off = different[value] - mean;
      count[value + 1] = count[value] + times;
      sum[value + 1] = sum[value] + times * off;
      squares[value + 1] = squares[value] + times * off * off;
    }
  }

  /** The first value of each class, ascending; that of the lowest class is 0. */
  int[] starts(int classes) {
    int size = count.length - 1;
    int[][] splits = new int[classes][];
    before = new double[size + 1];
    for (int end = 1; end <= size; end++) {
      before[end] = spread(0, end);
    }
    for (int layer = 1; layer < classes; layer++) {
      now = new double[size + 1];
      Arrays.fill(now, Double.POSITIVE_INFINITY);
      split = new int[size + 1];
      fill(layer + 1, size, layer, size - 1);
      splits[layer] = split;
      before = now;
    }
    int[] starts = new int[classes];
    int end = size;
    for (int layer = classes - 1; layer > 0; layer--) {
      starts[layer] = splits[layer][end];
      end = starts[layer];
    }
    return starts;
  }

  /** Fills one layer for ends first..last, whose best splits lie within low..high. */
  private void fill(int first, int last, int low, int high) {
    if (first > last) {
      return;
    }
    int end = (first + last) >>> 1;
    int best = low;
    for (int at = low; at <= Math.min(high, end - 1); at++) {
      double cost = before[at] + spread(at, end);
      if (cost < now[end]) {
        now[end] = cost;
        best = at;
      }
    }
    split[end] = best;
    fill(first, end - 1, low, best);
    fill(end + 1, last, best, high);
  }

  /** Squared distances from the mean of the values from..end-1. */
  private double spread(int from, int end) {
    double total = sum[end] - sum[from];
    double square = squares[end] - squares[from];
    return Math.max(0, square - total * total / (count[end] - count[from]));
  }
}
