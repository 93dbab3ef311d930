package org.meridian.io.importing.places;

import java.util.Map;
import org.meridian.text.CountryIndex;

/** Regions and states that are cities: a table of cities means them by either name. */
final class CityStates {

  private static final Map<String, String> CITIES =
      Map.of(
          "HK", "Hong Kong", "MO", "Macau", "SG", "Singapore", "MC", "Monaco", "GI", "Gibraltar");

  private CityStates() {}

  /** Whether a name is that of a region or a state that is a city. */
  static boolean isOne(String name) {
    return CountryIndex.isName(name) && CITIES.containsKey(CountryIndex.code(name).orElse(""));
  }

  /** The name of the city where a name is that of its region or state, else the name itself. */
  static String plain(String name) {
    return isOne(name) ? CITIES.get(CountryIndex.code(name).orElseThrow()) : name;
  }
}
