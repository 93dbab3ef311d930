package org.meridian.scoring.uncertainty;

import java.util.Arrays;

/**
 * Ranks rows again and again, in a time that grows with their number alone: scores are thrown into
 * buckets of equal width, which are then put in order by an insertion sort. Where scores lie so
 * unevenly that this is slow, a plain sort takes over. The ranks depend on the scores alone.
 * Allocates nothing after it is made. Not thread-safe.
 */
public final class RankSorter {

  private static final int PATIENCE = 12;
  private static final int BUCKETS_A_ROW = 2;

  private final int rows;
  private final int[] order;
  private final double[] sorted;
  private final int[] bucketOf;
  private final int[] starts;
  private double low;
  private double high;

  /**
   * @param rows how many rows there are
   */
  public RankSorter(int rows) {
    this.rows = rows;
    order = new int[rows];
    sorted = new double[rows];
    bucketOf = new int[rows];
    starts = new int[BUCKETS_A_ROW * rows + 2];
  }

  /**
   * Ranks scores.
   *
   * @param scores one a row, high is good, NaN missing
   * @param ranks receives 1 for the best, ties the minimum, 0 for missing
   */
  public void rank(double[] scores, int[] ranks) {
    int count = measure(scores);
    double scale = BUCKETS_A_ROW * rows / (high - low);
    if (scale > 0 && scale < Double.MAX_VALUE) {
      throwIntoBuckets(scores, scale);
      if (insertAll(count)) {
        spread(scores, count, ranks);
        return;
      }
    }
    rankBySearch(scores, ranks);
  }

  private int measure(double[] scores) {
    low = Double.POSITIVE_INFINITY;
    high = Double.NEGATIVE_INFINITY;
    int count = 0;
    for (int row = 0; row < rows; row++) {
      double score = scores[row];
      if (!Double.isNaN(score)) {
        count++;
        low = Math.min(low, score);
        high = Math.max(high, score);
      }
    }
    return count;
  }

  /** Best bucket first; within a bucket, by row. */
  private void throwIntoBuckets(double[] scores, double scale) {
    Arrays.fill(starts, 0);
    for (int row = 0; row < rows; row++) {
      double score = scores[row];
      int bucket = -1;
      if (!Double.isNaN(score)) {
        bucket = (int) ((high - score) * scale);
        starts[bucket + 1]++;
      }
      bucketOf[row] = bucket;
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    for (int row = 0; row < rows; row++) {
      if (bucketOf[row] >= 0) {
        int place = starts[bucketOf[row]]++;
        order[place] = row;
        sorted[place] = scores[row];
      }
    }
  }

  /** Sorts descending; false if that needs more than a few moves a row. */
  private boolean insertAll(int count) {
    int budget = PATIENCE * count;
    for (int place = 1; place < count && budget >= 0; place++) {
      double score = sorted[place];
      if (sorted[place - 1] < score) {
        budget -= place - insert(place, score);
      }
    }
    return budget >= 0;
  }

  private int insert(int place, double score) {
    int row = order[place];
    int at = place;
    while (at > 0 && sorted[at - 1] < score) {
      sorted[at] = sorted[at - 1];
      order[at] = order[at - 1];
      at--;
    }
    sorted[at] = score;
    order[at] = row;
    return at;
  }

  private void spread(double[] scores, int count, int[] ranks) {
    int rank = 0;
    for (int place = 0; place < count; place++) {
      if (place == 0 || sorted[place] != sorted[place - 1]) {
        rank = place + 1;
      }
      ranks[order[place]] = rank;
    }
    for (int row = 0; row < rows && count < rows; row++) {
      if (Double.isNaN(scores[row])) {
        ranks[row] = 0;
      }
    }
  }

  private void rankBySearch(double[] scores, int[] ranks) {
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (!Double.isNaN(scores[row])) {
        sorted[count++] = scores[row] + 0.0;
      }
    }
    Arrays.sort(sorted, 0, count);
    for (int row = 0; row < rows; row++) {
      ranks[row] = Double.isNaN(scores[row]) ? 0 : 1 + count - countUpTo(scores[row], count);
    }
  }

  /** How many of the sorted scores are at most this one. */
  private int countUpTo(double score, int count) {
    int from = 0;
    int to = count;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] <= score) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
