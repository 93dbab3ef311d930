package org.meridian.scoring.ranking;

import java.util.Arrays;

/**
 * Sorts rows by score, best first, equal ones by row, missing ones last, without allocating.
 *
 * <p>Each row becomes one {@code long}: the leading bits of its score, turned so that a greater
 * score is a smaller number, and the row in the trailing bits. Sorting those is the fastest sort
 * that the platform has. Rows whose leading bits are the same are settled afterwards by their whole
 * scores. If the rows were sorted before, the old order is mended instead as long as little has
 * moved, which is what happens under a slider. The order found is the same either way.
 *
 * <p>Not thread-safe.
 */
public final class RowOrder {

  /** From so many rows on, all processors sort. */
  private static final int MANY = 1 << 16;

  /** After mending has failed, so many orders are sorted afresh before it is tried again. */
  private static final int PAUSE = 8;

  private final int[] order;
  private final double[] scores;
  private final long[] keys;
  private final int rowBits;
  private int pause = 1;

  public RowOrder(int rows) {
    order = new int[rows];
    scores = new double[rows];
    keys = new long[rows];
    rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, rows - 1));
  }

  /** Fills ranks: 1 for the best, ties the minimum, 0 for missing; returns how many are ranked. */
  public int rank(double[] column, int[] ranks) {
    int count = pause == 0 ? mend(column, ranks) : -1;
    if (count < 0) {
      count = sort(column, ranks);
      pause = pause == 0 ? PAUSE : pause - 1;
    }
    for (int place = count; place < order.length; place++) {
      ranks[order[place]] = 0;
    }
    return count;
  }

  /** The rows as last sorted, missing ones last; not a copy. */
  public int[] order() {
    return order;
  }

  private int sort(double[] column, int[] ranks) {
    int count = pack(column);
    if (count < MANY) {
      Arrays.sort(keys, 0, count);
    } else {
      Arrays.parallelSort(keys, 0, count);
    }
    int rowMask = (int) ((1L << rowBits) - 1);
    int place = 0;
    while (place < count) {
      long leading = keys[place] >> rowBits;
      int start = place;
      do {
        int row = (int) keys[place] & rowMask;
        order[place++] = row;
        ranks[row] = start + 1;
      } while (place < count && keys[place] >> rowBits == leading);
      if (place - start > 1) {
        settle(start, place, column, ranks);
      }
    }
    return count;
  }

  /** Orders and ranks rows whose scores share their leading bits. */
  private void settle(int from, int to, double[] column, int[] ranks) {
    for (int place = from; place < to; place++) {
      scores[place] = column[order[place]];
    }
    InsertionSort.sort(order, scores, from, to, Long.MAX_VALUE);
    rankSorted(from, to, ranks);
  }

  private void rankSorted(int from, int to, int[] ranks) {
    int rank = from + 1;
    for (int place = from; place < to; place++) {
      if (place > from && scores[place] != scores[place - 1]) {
        rank = place + 1;
      }
      ranks[order[place]] = rank;
    }
  }

  /** Makes the keys of all rows that have a score; the others go last. */
  private int pack(double[] column) {
    int present = 0;
    int missing = 0;
    for (int row = 0; row < column.length; row++) {
      double score = column[row];
      if (Double.isNaN(score)) {
        missing++;
      } else {
        keys[present++] = key(score) >>> rowBits << rowBits | row;
      }
    }
    int place = present;
    for (int row = 0; missing > 0; row++) {
      if (Double.isNaN(column[row])) {
        order[place++] = row;
        missing--;
      }
    }
    return present;
  }

  /** A number that is smaller, as a signed one, for a greater score; 0.0 and -0.0 are one. */
  private static long key(double score) {
    long bits = Double.doubleToRawLongBits(score + 0.0);
    return ~(bits ^ bits >> 63 & Long.MAX_VALUE);
  }

  /** Mends the last order; -1 if too much has moved, or a score has gone or come. */
  private int mend(double[] column, int[] ranks) {
    int count = 0;
    while (count < order.length && !Double.isNaN(column[order[count]])) {
      scores[count] = column[order[count]];
      count++;
    }
    for (int place = count; place < order.length; place++) {
      if (!Double.isNaN(column[order[place]])) {
        return -1;
      }
    }
    if (!InsertionSort.sort(order, scores, 0, count, count)) {
      return -1;
    }
    rankSorted(0, count, ranks);
    return count;
  }
}
