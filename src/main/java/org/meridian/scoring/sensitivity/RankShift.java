package org.meridian.scoring.sensitivity;

/** How far two rankings of the same rows lie apart. */
public final class RankShift {

  private RankShift() {}

  /**
   * The mean of {@code |rank - other rank|} over the rows that are ranked in both, in places.
   *
   * @param ranks one a row, 0 where a row is unranked
   * @param others the same rows
   * @return 0 or more; NaN if no row is ranked in both
   */
  public static double mean(int[] ranks, int[] others) {
    long sum = 0;
    int count = 0;
    for (int row = 0; row < ranks.length; row++) {
      if (ranks[row] > 0 && others[row] > 0) {
        sum += Math.abs(ranks[row] - others[row]);
        count++;
      }
    }
    return (double) sum / count;
  }

  /** The largest such distance; 0 if no row is ranked in both. */
  public static int largest(int[] ranks, int[] others) {
    int largest = 0;
    for (int row = 0; row < ranks.length; row++) {
      if (ranks[row] > 0 && others[row] > 0) {
        largest = Math.max(largest, Math.abs(ranks[row] - others[row]));
      }
    }
    return largest;
  }
}
