package org.meridian.scoring;

/**
 * {@code sum(share * term)} over the children, for many rows at once, each sum with its rounding
 * error carried along (as {@link CompensatedSum} does for one).
 *
 * <p>One column a pass, all arrays at the same position: the compiler then works on several rows in
 * one instruction, which it does not for two columns a pass (measured: half as fast).
 */
final class WeightedSum {

  private WeightedSum() {}

  static void fill(double[][] terms, Siblings siblings, int from, int to) {
    double[] sum = siblings.out();
    double[] error = siblings.errors();
    begin(terms[0], siblings.share(0), sum, error, from, to);
    for (int child = 1; child < siblings.count(); child++) {
      add(terms[child], siblings.share(child), sum, error, from, to);
    }
    finish(sum, error, from, to);
  }

  private static void begin(
      double[] term, double share, double[] sum, double[] error, int from, int to) {
    for (int row = from; row < to; row++) {
      sum[row] = share * term[row];
      error[row] = 0;
    }
  }

  private static void add(
      double[] term, double share, double[] sum, double[] error, int from, int to) {
    for (int row = from; row < to; row++) {
      double last = sum[row];
      double product = share * term[row];
      double next = last + product;
      double part = next - last;
      error[row] += (last - (next - part)) + (product - part);
      sum[row] = next;
    }
  }

  private static void finish(double[] sum, double[] error, int from, int to) {
    for (int row = from; row < to; row++) {
      sum[row] += error[row];
    }
  }
}
