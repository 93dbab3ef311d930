package org.meridian.flow.network;

import java.util.Arrays;

/**
 * The leading eigenvector of a matrix of weights by the power method. Every city gets the same
 * loop, of the mean weight, beside its links: that leaves eigenvectors as they are, but lets the
 * method converge where it would swing to and fro, as on a star.
 */
final class LeadingEigenvector {

  private static final int MOST_STEPS = 10_000;
  private static final double TOLERANCE = 1e-12;

  private LeadingEigenvector() {}

  /**
   * The entries, scaled so that the squares sum to 1; all 0 where there are no edges.
   *
   * @param into lists of the cities that links come from
   * @param loop the weight of the loops
   */
  static double[] of(NeighbourLists into, double loop) {
    int count = into.count();
    double[] entries = new double[count];
    if (into.cities().length == 0) {
      return entries;
    }
    Arrays.fill(entries, 1 / Math.sqrt(count));
    double[] next = new double[count];
    double change = 1;
    for (int step = 0; step < MOST_STEPS && change > TOLERANCE; step++) {
      change = step(into, loop, entries, next);
      double[] spare = entries;
      entries = next;
      next = spare;
    }
    return entries;
  }

  /** One step of the power method; gives the greatest change of an entry. */
  private static double step(NeighbourLists into, double loop, double[] entries, double[] next) {
    double squares = 0;
    for (int city = 0; city < next.length; city++) {
      double sum = loop * entries[city];
      for (int at = into.starts()[city]; at < into.starts()[city + 1]; at++) {
        sum += into.weights()[at] * entries[into.cities()[at]];
      }
      next[city] = sum;
      squares += sum * sum;
    }
    double length = Math.sqrt(squares);
    double change = 0;
    for (int city = 0; city < next.length; city++) {
      next[city] /= length;
      change = Math.max(change, Math.abs(next[city] - entries[city]));
    }
    return change;
  }
}
