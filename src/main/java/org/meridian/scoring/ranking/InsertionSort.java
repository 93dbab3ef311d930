package org.meridian.scoring.ranking;

/** Sorts what is nearly sorted: scores descending, equal ones by row, missing nowhere. */
final class InsertionSort {

  private InsertionSort() {}

  /**
   * Sorts a stretch of two parallel arrays.
   *
   * @param from its first place
   * @param end the place behind its last
   * @param budget how many moves are allowed
   * @return false if that was not enough; the arrays then hold the same pairs in some other order
   */
  static boolean sort(int[] rows, double[] scores, int from, int end, long budget) {
    long left = budget;
    for (int place = from + 1; place < end; place++) {
      double score = scores[place];
      double before = scores[place - 1];
      if (score < before) {
        continue;
      }
      int row = rows[place];
      int to = place;
      while (to > from && precedes(score, row, scores[to - 1], rows[to - 1])) {
        scores[to] = scores[to - 1];
        rows[to] = rows[to - 1];
        to--;
      }
      scores[to] = score;
      rows[to] = row;
      left -= place - to;
      if (left < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean precedes(double score, int row, double otherScore, int otherRow) {
    return score > otherScore || score == otherScore && row < otherRow;
  }
}
