package org.meridian.io.importing.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.text.NameFolding;
import org.meridian.text.TextTable;

/**
 * Provinces and states by the names of the gazetteer, and by codes and Chinese names in wide use.
 * Immutable.
 */
final class DivisionNames {

  /**
   * A division of a country.
   *
   * @param country its code
   * @param key the folded name that the gazetteer has for it
   */
  record Division(String country, String key) {}

  private final Map<String, Set<Division>> byName = new HashMap<>();

  DivisionNames(WorldTable table) {
    for (int city = 0; city < table.size(); city++) {
      String key = NameFolding.key(table.division(city));
      put(key, new Division(table.country(city), key));
    }
    for (String line : TextTable.lines("divisions.txt")) {
      List<String> parts = List.of(line.split("\\s*;\\s*"));
      Division division = new Division(parts.getFirst(), NameFolding.key(parts.get(1)));
      parts.stream().skip(2).forEach(name -> put(NameFolding.key(name), division));
    }
  }

  private void put(String key, Division division) {
    if (!key.isEmpty()) {
      byName.computeIfAbsent(key, absent -> new HashSet<>(1)).add(division);
    }
  }

  /** The divisions of a name, which several countries may have; a word behind it is left away. */
  Set<Division> named(String text) {
    String bare = text.strip().replaceFirst("(?i)\\s+(province|state|prefecture)$", "");
    return byName.getOrDefault(NameFolding.key(bare), Set.of());
  }
}
