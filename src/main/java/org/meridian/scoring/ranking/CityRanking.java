package org.meridian.scoring.ranking;

/**
 * The order of rows by one score: 1 is the best, ties take the minimum (1, 2, 2, 4), rows without a
 * score are unranked and come last. Scores are compared unrounded.
 *
 * <p>Immutable; arrays are handed out without copying and must not be written to.
 */
public final class CityRanking {

  private final int[] ranks;
  private final int[] order;
  private final int rankedCount;

  private CityRanking(int[] ranks, int[] order, int rankedCount) {
    this.ranks = ranks;
    this.order = order;
    this.rankedCount = rankedCount;
  }

  /**
   * Ranks scores.
   *
   * @param scores one a row, high is good, NaN missing
   */
  public static CityRanking of(double[] scores) {
    RowOrder order = new RowOrder(scores.length);
    int[] ranks = new int[scores.length];
    int count = order.rank(scores, ranks);
    return new CityRanking(ranks, order.order(), count);
  }

  /** The rank of a row, 1 for the best; 0 if it has no score. */
  public int rank(int row) {
    return ranks[row];
  }

  /** The ranks of all rows, 0 for rows without a score; not a copy. */
  public int[] ranks() {
    return ranks;
  }

  /** All rows, best first, ties by row, rows without a score last; not a copy. */
  public int[] order() {
    return order;
  }

  /** How many rows have a rank. */
  public int rankedCount() {
    return rankedCount;
  }

  /** How many rows there are. */
  public int size() {
    return ranks.length;
  }
}
