package org.meridian.io.importing.building;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.io.importing.columns.UnitText;

/**
 * Names of the indicators of a table. What stands in brackets behind a name is its unit, unless
 * that alone tells two names apart, such as <i>Population (urban)</i> and <i>Population
 * (rural)</i>: then it is part of both.
 */
final class IndicatorNames {

  private final Map<String, Set<String>> byBare = new HashMap<>();

  /** Takes all names as they stand in the table. */
  IndicatorNames(Stream<String> names) {
    names.forEach(
        name ->
            byBare.computeIfAbsent(UnitText.of(name).name(), absent -> new HashSet<>()).add(name));
  }

  /** A name and its unit. */
  UnitText of(String name) {
    UnitText parted = UnitText.of(name);
    return byBare.getOrDefault(parted.name(), Set.of()).size() > 1
        ? new UnitText(name, "")
        : parted;
  }
}
