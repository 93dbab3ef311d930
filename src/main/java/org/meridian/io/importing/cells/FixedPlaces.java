package org.meridian.io.importing.cells;

import java.util.ArrayList;
import java.util.List;

/** Finds the places where cells begin in a text that lines them up with blanks. */
final class FixedPlaces {

  private static final int LEAST_LINES = 3;

  private FixedPlaces() {}

  /** Where each cell begins, the first at 0; empty where the lines are not lined up. */
  static List<Integer> of(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    if (lines.size() < LEAST_LINES || longest > 10_000) {
      return List.of();
    }
    boolean[] blank = new boolean[longest];
    for (int at = 0; at < longest; at++) {
      blank[at] = isBlank(lines, at);
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = 1; at < longest; at++) {
      if (blank[at - 1] && !blank[at]) {
        starts.add(at);
      }
    }
    return starts.size() > 1 && isLinedUp(lines, starts) ? starts : List.of();
  }

  private static boolean isBlank(List<String> lines, int at) {
    return lines.stream().allMatch(line -> at >= line.length() || line.charAt(at) == ' ');
  }

  /** Two blanks in a row at the places, or numbers below one another, are no accident. */
  private static boolean isLinedUp(List<String> lines, List<Integer> starts) {
    long wide =
        lines.stream()
            .filter(line -> line.strip().contains("  ") || line.strip().matches(".*\\S +-?[0-9.]+"))
            .count();
    return wide * 10 >= lines.size() * 7 && starts.size() <= 200;
  }
}
