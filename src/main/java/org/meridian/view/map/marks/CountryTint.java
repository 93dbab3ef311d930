package org.meridian.view.map.marks;

import java.util.Set;

/**
 * A colour over some countries.
 *
 * @param argb may be translucent
 * @param countries names of countries in the basemap
 */
public record CountryTint(int argb, Set<String> countries) {

  /** Copies the set. */
  public CountryTint {
    countries = Set.copyOf(countries);
  }
}
