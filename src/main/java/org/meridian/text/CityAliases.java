package org.meridian.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.model.City;

/**
 * Other names of cities: those that a dataset brings in an attribute {@code aliases}, {@code
 * aliases_en} or {@code aliases_zh} (parted by a semicolon or an upright stroke), and former or
 * foreign names in wide use that the program knows.
 */
final class CityAliases {

  private static final List<String> ATTRIBUTES = List.of("aliases", "aliases_en", "aliases_zh");
  private static final Map<String, List<String>> KNOWN = known();

  private CityAliases() {}

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new HashMap<>();
    for (String line : TextTable.lines("city_aliases.txt")) {
      String[] names = line.split(";");
      List<String> others =
          known.computeIfAbsent(NameFolding.key(names[0]), n -> new ArrayList<>());
      for (int at = 1; at < names.length; at++) {
        others.add(names[at].strip());
      }
    }
    return Map.copyOf(known);
  }

  /** The other names of a city, without its own two. */
  static Set<String> of(City city) {
    Set<String> aliases = new LinkedHashSet<>();
    for (String attribute : ATTRIBUTES) {
      for (String alias : city.attributes().getOrDefault(attribute, "").split("[;|；]")) {
        if (!alias.isBlank()) {
          aliases.add(alias.strip());
        }
      }
    }
    aliases.addAll(KNOWN.getOrDefault(NameFolding.key(city.name().en()), List.of()));
    return aliases;
  }
}
