package org.meridian.view.map.areas;

import java.util.List;
import java.util.Set;
import org.meridian.model.City;

/**
 * An area with the number that it is tinted by.
 *
 * @param name in the language of the map
 * @param cities those that lie in it and are shown
 * @param countries names of the countries of the basemap that it covers; none for a group
 * @param value what it is tinted by; NaN for an area that stays plain
 */
public record TintedArea(String name, List<City> cities, Set<String> countries, double value) {

  /** Copies the collections. */
  public TintedArea {
    cities = List.copyOf(cities);
    countries = Set.copyOf(countries);
  }

  /** Whether it has a number. */
  public boolean isTinted() {
    return !Double.isNaN(value);
  }
}
