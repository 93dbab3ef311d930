package org.meridian.scoring;

import java.util.Arrays;

/** Sorts rows by score, best first, ties by row, missing last. Not thread-safe. */
final class RowOrder {

  private final int[] order;
  private final long[] keys;

  RowOrder(int rows) {
    order = new int[rows];
    keys = new long[rows];
  }

  /** Fills ranks: 1 for the best, ties the minimum, 0 for missing; returns how many are ranked. */
  int rank(double[] scores, int[] ranks) {
    int count = sort(scores);
    for (int place = 0; place < count; place++) {
      int row = order[place];
      boolean tie = place > 0 && scores[order[place - 1]] == scores[row];
      ranks[row] = tie ? ranks[order[place - 1]] : place + 1;
    }
    for (int place = count; place < order.length; place++) {
      ranks[order[place]] = 0;
    }
    return count;
  }

  /** The rows as last sorted, missing ones last; not a copy. */
  int[] order() {
    return order;
  }

  private int sort(double[] scores) {
    Integer[] rows = new Integer[scores.length];
    Arrays.setAll(rows, row -> row);
    int count = 0;
    for (double score : scores) {
      count += Double.isNaN(score) ? 0 : 1;
    }
    Arrays.sort(
        rows,
        (a, b) -> {
          boolean missingA = Double.isNaN(scores[a]);
          boolean missingB = Double.isNaN(scores[b]);
          if (missingA || missingB) {
            return Boolean.compare(missingA, missingB);
          }
          return Double.compare(scores[b] + 0.0, scores[a] + 0.0);
        });
    for (int i = 0; i < rows.length; i++) {
      order[i] = rows[i];
      keys[i] = i;
    }
    return count;
  }
}
