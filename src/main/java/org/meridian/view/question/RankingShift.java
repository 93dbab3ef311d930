package org.meridian.view.question;

import org.meridian.scoring.ranking.CityRanking;

/**
 * How much a ranking changes, by which questions are ordered: the sum over all cities of places
 * gained or lost, each divided by the better of the city's two ranks. So ten places at rank 100
 * count as much as one at rank 10, and the first city weighs most. A city that has a rank in one
 * ranking only stands one place behind the last of the other. No unit; 0 where nothing moves, and
 * where nobody has a rank afterwards, since such a ranking answers nothing.
 */
public final class RankingShift {

  private final CityRanking before;
  private final CityRanking after;

  /** From one ranking to another of the same rows. */
  public RankingShift(CityRanking before, CityRanking after) {
    this.before = before;
    this.after = after;
  }

  /** The sum over all rows. */
  public double total() {
    double total = 0;
    for (int row = 0; row < before.size() && after.rankedCount() > 0; row++) {
      total += of(row);
    }
    return total;
  }

  /** What one row adds to the sum. */
  public double of(int row) {
    int was = place(before, row);
    int is = place(after, row);
    boolean isUnranked = before.rank(row) == 0 && after.rank(row) == 0;
    return isUnranked ? 0 : Math.abs(was - is) / (double) Math.min(was, is);
  }

  private static int place(CityRanking ranking, int row) {
    return ranking.rank(row) == 0 ? ranking.rankedCount() + 1 : ranking.rank(row);
  }

  /**
   * The row that adds most, the better one of equals; -1 where none moves.
   *
   * @param first only rows that are among the first so many, before or after
   */
  public int greatest(int first) {
    int greatest = -1;
    for (int row : before.order()) {
      boolean isFirst = Math.min(place(before, row), place(after, row)) <= first;
      if (isFirst && of(row) > (greatest < 0 ? 0 : of(greatest))) {
        greatest = row;
      }
    }
    return greatest;
  }

  /** How many of the first so many cities have another rank afterwards. */
  public int movedAmong(int first) {
    int moved = 0;
    for (int row : before.order()) {
      boolean isFirst = before.rank(row) > 0 && before.rank(row) <= first;
      moved += isFirst && before.rank(row) != after.rank(row) ? 1 : 0;
    }
    return moved;
  }
}
