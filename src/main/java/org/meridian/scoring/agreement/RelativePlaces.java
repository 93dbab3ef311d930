package org.meridian.scoring.agreement;

import java.util.Arrays;

/**
 * Ranks among the rows that two rankings have in common: 1 for the best of those, ties the minimum,
 * 0 for every other row. Source of the idea: table 11 of the city interconnectivity index (Kearney,
 * WEF and CCUD, 2021).
 */
public final class RelativePlaces {

  private RelativePlaces() {}

  /**
   * The places of A's rows among those that B ranks too.
   *
   * @param ranks one rank a row, 0 where it has none
   * @param others ranks of the same rows in the other ranking
   */
  public static int[] of(int[] ranks, int[] others) {
    int[] shared = new int[ranks.length];
    int count = 0;
    for (int row = 0; row < ranks.length; row++) {
      if (ranks[row] > 0 && others[row] > 0) {
        shared[count++] = ranks[row];
      }
    }
    int[] sorted = Arrays.copyOf(shared, count);
    Arrays.sort(sorted);
    int[] places = new int[ranks.length];
    for (int row = 0; row < ranks.length; row++) {
      places[row] = ranks[row] > 0 && others[row] > 0 ? place(sorted, ranks[row]) : 0;
    }
    return places;
  }

  /** One more than how many are smaller. */
  private static int place(int[] sorted, int rank) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }
}
