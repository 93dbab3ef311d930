package org.meridian.scoring.aggregation;

/**
 * {@code sum(share * term)} over the children, for many rows at once, each sum with its rounding
 * error carried along (as {@code CompensatedSum} does for one).
 *
 * <p>One column a pass (two in the first), all arrays at the same position: the compiler then works
 * on several rows in one instruction, which it does not for longer loops (measured: half as fast).
 */
final class WeightedSum {

  private WeightedSum() {}

  static void fill(double[][] terms, ChildScores siblings, int from, int to) {
    double[] sum = siblings.out();
    double[] error = siblings.errors();
    int last = siblings.count() - 1;
    if (last == 0) {
      scale(terms[0], siblings.share(0), sum, from, to);
    } else if (last == 1) {
      begin(terms[0], siblings.share(0), terms[1], siblings.share(1), sum, error, from, to);
      finish(sum, error, from, to);
    } else {
      begin(terms[0], siblings.share(0), terms[1], siblings.share(1), sum, error, from, to);
      for (int child = 2; child < last; child++) {
        add(terms[child], siblings.share(child), sum, error, from, to);
      }
      end(terms[last], siblings.share(last), sum, error, from, to);
    }
  }

  private static void scale(double[] term, double share, double[] sum, int from, int to) {
    for (int row = from; row < to; row++) {
      sum[row] = share * term[row];
    }
  }

  private static void begin(
      double[] first,
      double firstShare,
      double[] second,
      double secondShare,
      double[] sum,
      double[] error,
      int from,
      int to) {
    for (int row = from; row < to; row++) {
      double last = firstShare * first[row];
      double product = secondShare * second[row];
      double next = last + product;
      double part = next - last;
      error[row] = (last - (next - part)) + (product - part);
      sum[row] = next;
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

  private static void end(
      double[] term, double share, double[] sum, double[] error, int from, int to) {
    for (int row = from; row < to; row++) {
      double last = sum[row];
      double product = share * term[row];
      double next = last + product;
      double part = next - last;
      sum[row] = next + (error[row] + ((last - (next - part)) + (product - part)));
    }
  }

  private static void finish(double[] sum, double[] error, int from, int to) {
    for (int row = from; row < to; row++) {
      sum[row] += error[row];
    }
  }
}
