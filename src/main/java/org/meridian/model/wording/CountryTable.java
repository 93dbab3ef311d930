package org.meridian.model.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said of countries and regions: their names, and further facts that each of their cities
 * then has as an attribute.
 *
 * @param names by ISO 3166-1 alpha-2 code
 * @param facts by code, then by name of the fact; a country without one has an empty text
 */
public record CountryTable(Map<String, LocalText> names, Map<String, Map<String, String>> facts) {

  /** Says nothing. */
  public static final CountryTable NONE = new CountryTable(Map.of(), Map.of());

  /** Copies the maps. */
  public CountryTable {
    names = Map.copyOf(names);
    facts = Map.copyOf(facts);
  }

  /** Whether anything is said of a country. */
  public boolean tells(String code) {
    return names.containsKey(code) || facts.containsKey(code);
  }

  /** The names of all facts. */
  public List<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    facts.values().forEach(each -> columns.addAll(each.keySet()));
    return List.copyOf(columns);
  }
}
