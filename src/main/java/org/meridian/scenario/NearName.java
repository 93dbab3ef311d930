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

  /** Letters to insert, remove or replace (Levenshtein's distance), case not counted. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  private static boolean same(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
