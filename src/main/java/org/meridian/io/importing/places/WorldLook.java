package org.meridian.io.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/**
 * Looks at what the world knows of names that no listed city has, before any is taken: how many,
 * and in which country most cities of the table lie.
 */
final class WorldLook {

  /** Above this share of names that the world knows, a table of places of its own is looked up. */
  private static final double MOST = 0.5;

  /** So many different names of a column are enough to tell. */
  private static final int ASKED = 1000;

  /** Fewer cities do not make a country theirs. */
  private static final int FEW = 3;

  private final List<PlaceColumn> columns;
  private final List<NameMatch> asked = new ArrayList<>();

  WorldLook(List<PlaceColumn> columns) {
    this.columns = columns;
    columns.forEach(column -> asked.addAll(column.askWorld(ASKED)));
  }

  /** Whether the world has most of the names; else those that it has are there by chance. */
  boolean isWorth() {
    long known =
        asked.stream()
            .filter(match -> match.how() != How.UNKNOWN || !match.cities().isEmpty())
            .count();
    return known > asked.size() * MOST;
  }

  /** The code of the country in which more than half of the cities lie; empty for none. */
  String home() {
    Map<String, Integer> counts = new HashMap<>();
    List<NameMatch> all = new ArrayList<>(asked);
    for (PlaceColumn column : columns) {
      for (int name = 0; name < column.distinct(); name++) {
        all.add(column.distinctMatch(name));
      }
    }
    all.stream()
        .filter(NameMatch::isFound)
        .forEach(match -> counts.merge(match.cities().getFirst().country(), 1, Integer::sum));
    int cities = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(each -> cities >= FEW && each.getValue() * 2 > cities)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
