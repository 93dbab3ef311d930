package org.meridian.scoring.uncertainty;

import java.util.Arrays;
import org.meridian.scoring.Ranking;

/**
 * Ranks the same rows again and again. Scores under slightly other weights are nearly in the order
 * they were in, so an insertion sort that starts there is quick; where the order is too different
 * it gives up in favour of a plain sort. The ranks depend on the scores alone. Allocates nothing
 * after it is made. Not thread-safe.
 */
public final class RankSorter {

  private static final int PATIENCE = 12;

  private final int[] start;
  private final int[] order;
  private final double[] sorted;

  /**
   * @param nominal the order to start from
   */
  public RankSorter(Ranking nominal) {
    start = nominal.order().clone();
    order = new int[start.length];
    sorted = new double[start.length];
  }

  /**
   * Ranks scores.
   *
   * @param scores one a row, high is good, NaN missing
   * @param ranks receives 1 for the best, ties the minimum, 0 for missing
   */
  public void rank(double[] scores, int[] ranks) {
    int count = takePresent(scores, ranks);
    if (insertAll(count)) {
      spread(count, ranks);
    } else {
      rankBySearch(scores, count, ranks);
    }
  }

  private int takePresent(double[] scores, int[] ranks) {
    int count = 0;
    for (int row : start) {
      double score = scores[row];
      if (Double.isNaN(score)) {
        ranks[row] = 0;
      } else {
        order[count] = row;
        sorted[count] = score;
        count++;
      }
    }
    return count;
  }

  /** Sorts descending; false if that needs more than a few moves a row. */
  private boolean insertAll(int count) {
    int budget = PATIENCE * count;
    for (int place = 1; place < count; place++) {
      double score = sorted[place];
      if (sorted[place - 1] >= score) {
        continue;
      }
      budget -= place - insert(place, score);
      if (budget < 0) {
        return false;
      }
    }
    return true;
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

  private void spread(int count, int[] ranks) {
    int rank = 0;
    for (int place = 0; place < count; place++) {
      if (place == 0 || sorted[place] != sorted[place - 1]) {
        rank = place + 1;
      }
      ranks[order[place]] = rank;
    }
  }

  private void rankBySearch(double[] scores, int count, int[] ranks) {
    Arrays.sort(sorted, 0, count);
    for (int row : start) {
      if (!Double.isNaN(scores[row])) {
        ranks[row] = 1 + count - countUpTo(scores[row], count);
      }
    }
  }

  /** How many of the sorted scores are at most this one. */
  private int countUpTo(double score, int count) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
