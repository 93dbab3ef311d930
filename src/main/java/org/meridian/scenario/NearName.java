package org.meridian.scenario;

import java.util.Collection;

/** Finds what somebody may have meant by a misspelt name. */
public final class NearName {

  private NearName() {}

  /**
   * The known name that differs in the fewest letters, if that is a third of them at most; of
   * several the first in the alphabet.
   *
   * @return the name; empty if none is near
   */
  public static String of(String name, Collection<String> known) {
    int limit = Math.max(1, name.length() / 3);
    String nearest = "";
    int fewest = limit + 1;
    for (String other : known.stream().sorted().toList()) {
      if (Math.abs(other.length() - name.length()) < fewest) {
        int distance = distance(name, other);
        nearest = distance < fewest ? other : nearest;
        fewest = Math.min(fewest, distance);
      }
    }
    return nearest;
  }

  /**
   * Letters to insert, remove, replace or exchange with the next (Damerau and Levenshtein), upper
   * and lower case alike.
   */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (same(one, i, other, j) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean exchanged = i > 1 && j > 1 && same(one, i, other, j - 1) && same(one, i - 1, other, j);
    return exchanged ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }

  private static boolean same(String one, int i, String other, int j) {
    return Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
  }
}
