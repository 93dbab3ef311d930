package org.meridian.io.importing.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.importing.ColumnRole;

/**
 * Finds columns that part the values of a city further, such as sex and age: without them several
 * rows would be one value.
 */
final class BreakdownGuess {

  /** So many rows are enough to tell. */
  private static final int ASKED = 20_000;

  private static final int MOST_GROUPS = 60;
  private static final int MOST_COLUMNS = 3;

  private final TableFrame frame;
  private final List<ColumnRole> roles;
  private final int city;
  private final int[] rows;

  BreakdownGuess(TableFrame frame, List<ColumnRole> roles) {
    this.frame = frame;
    this.roles = roles;
    city = roles.indexOf(ColumnRole.CITY);
    rows = IntStream.range(0, frame.cells().rows()).filter(frame::isData).limit(ASKED).toArray();
  }

  /** Gives such columns their role, where they tell apart what the other columns do not. */
  void choose() {
    boolean values = city >= 0 && roles.contains(ColumnRole.VALUE);
    List<Integer> key = values && !roles.contains(ColumnRole.FIRM) ? key() : List.of();
    int repeated = key.isEmpty() ? 0 : repeated(key);
    if (repeated * 4 < rows.length || repeated == 0) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    List<Integer> open = open();
    int left = repeated;
    while (left > 0 && found.size() < MOST_COLUMNS && !open.isEmpty()) {
      int best = best(key, open);
      key.add(best);
      open.remove(Integer.valueOf(best));
      int now = repeated(key);
      if (now < left) {
        found.add(best);
      }
      left = now;
    }
    if (left * 20 <= repeated) {
      found.forEach(column -> roles.set(column, ColumnRole.BREAKDOWN));
    }
  }

  private int best(List<Integer> key, List<Integer> open) {
    int best = open.getFirst();
    int fewest = Integer.MAX_VALUE;
    for (int column : open) {
      List<Integer> with = new ArrayList<>(key);
      with.add(column);
      int left = repeated(with);
      if (left < fewest) {
        fewest = left;
        best = column;
      }
    }
    return best;
  }

  private List<Integer> key() {
    List<Integer> key = new ArrayList<>(List.of(city));
    for (int column = 0; column < roles.size(); column++) {
      switch (roles.get(column)) {
        case COUNTRY, REGION, YEAR, INDICATOR, UNIT -> key.add(column);
        default -> {}
      }
    }
    return key;
  }

  /** Rows that say the same in some columns as a row above. */
  private int repeated(List<Integer> key) {
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    for (int row : rows) {
      StringBuilder text = new StringBuilder();
      key.forEach(column -> text.append(cell(row, column)).append('\n'));
      repeated += seen.add(text.toString()) ? 0 : 1;
    }
    return repeated;
  }

  private List<Integer> open() {
    List<Integer> open = new ArrayList<>();
    for (int column = 0; column < roles.size(); column++) {
      boolean text = roles.get(column) == ColumnRole.TEXT || roles.get(column) == ColumnRole.CODE;
      if (text && !isNote(column) && isShared(column)) {
        open.add(column);
      }
    }
    return open;
  }

  private boolean isNote(int column) {
    Optional<ColumnRole> named = HeaderWords.role(frame.header().names().get(column));
    return named.equals(Optional.of(ColumnRole.TEXT));
  }

  /** Few groups, each of them of several cities, and several of them in a city. */
  private boolean isShared(int column) {
    Map<String, Set<String>> cities = new HashMap<>();
    Map<String, Set<String>> groups = new HashMap<>();
    for (int row : rows) {
      String group = cell(row, column);
      String name = cell(row, city);
      cities.computeIfAbsent(group, absent -> new HashSet<>()).add(name);
      groups.computeIfAbsent(name, absent -> new HashSet<>()).add(group);
      if (cities.size() > MOST_GROUPS) {
        return false;
      }
    }
    return cities.size() > 1 && !cities.containsKey("") && isSeveral(cities) && isSeveral(groups);
  }

  private static boolean isSeveral(Map<String, Set<String>> sets) {
    long several = sets.values().stream().filter(set -> set.size() > 1).count();
    return several * 2 >= sets.size();
  }

  private String cell(int row, int column) {
    return BlankText.strip(frame.cells().cell(row, column));
  }
}
