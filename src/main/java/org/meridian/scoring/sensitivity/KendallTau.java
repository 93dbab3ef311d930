package org.meridian.scoring.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Kendall's tau-b by counting the exchanges of a merge sort, in n log n steps.
 *
 * <p>Source: Knight, A computer method for calculating Kendall's tau with ungrouped data, J. Amer.
 * Statist. Assoc. 61 (1966).
 */
final class KendallTau {

  private KendallTau() {}

  /** Tau-b of complete columns; NaN if one is constant. */
  static double of(double[] x, double[] y) {
    int n = x.length;
    int[] byX =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] xs = Arrays.stream(byX).mapToDouble(i -> x[i]).toArray();
    double[] ys = Arrays.stream(byX).mapToDouble(i -> y[i]).toArray();
    long pairs = (long) n * (n - 1) / 2;
    long tiedX = tied(xs, null);
    long tiedBoth = tied(xs, ys);
    long discordant = exchanges(ys, new double[n], 0, n);
    long tiedY = tied(ys, null);
    double concordantLess = (double) pairs - tiedX - tiedY + tiedBoth - 2 * discordant;
    double scale = Math.sqrt((double) pairs - tiedX) * Math.sqrt((double) pairs - tiedY);
    return scale > 0 ? Math.clamp(concordantLess / scale, -1, 1) : Double.NaN;
  }

  /** Pairs with equal values in a sorted column, or in two. */
  private static long tied(double[] sorted, double[] other) {
    long pairs = 0;
    int run = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean same = sorted[i] == sorted[i - 1] && (other == null || other[i] == other[i - 1]);
      run = same ? run + 1 : 0;
      pairs += run;
    }
    return pairs;
  }

  /** Sorts a stretch and counts the pairs that stood in the wrong order. */
  private static long exchanges(double[] values, double[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long count = exchanges(values, spare, from, middle) + exchanges(values, spare, middle, to);
    int left = from;
    int right = middle;
    for (int at = from; at < to; at++) {
      boolean takeRight = left == middle || right < to && values[right] < values[left];
      if (takeRight) {
        count += middle - left;
        spare[at] = values[right++];
      } else {
        spare[at] = values[left++];
      }
    }
    System.arraycopy(spare, from, values, from, to - from);
    return count;
  }
}
