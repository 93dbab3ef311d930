package org.meridian.text;

/**
 * How many slips of the hand lie between two names: letters missed, added, taken for another or
 * swapped with their neighbour (Damerau 1964; optimal string alignment, no part is edited twice).
 */
final class NameDistance {

  private NameDistance() {}

  /** The distance, 0 for equal names. */
  static int between(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      fill(row, last, beforeLast, one, other, i);
    }
    return row[other.length()];
  }

  private static void fill(
      int[] row, int[] last, int[] beforeLast, String one, String other, int i) {
    for (int j = 1; j < row.length; j++) {
      int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
      int least = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
      boolean swapped =
          i > 1
              && j > 1
              && one.charAt(i - 1) == other.charAt(j - 2)
              && one.charAt(i - 2) == other.charAt(j - 1);
      row[j] = swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
  }

  /** How many slips a name of a length is forgiven: 1 up to four letters, 2 up to nine, then 3. */
  static int forgiven(int length) {
    return length <= 4 ? 1 : length <= 9 ? 2 : 3;
  }
}
