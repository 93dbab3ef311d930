package org.meridian.scenario;

import java.util.Set;
import org.meridian.model.City;

/**
 * Which cities views show. It only hides: scores and ranks are those among all cities.
 *
 * @param regions only these; all if empty
 * @param countries only these (ISO 3166-1 alpha-2); all if empty
 * @param excludedIds never these
 */
public record CityFilter(Set<String> regions, Set<String> countries, Set<String> excludedIds) {

  /** Shows all cities. */
  public static final CityFilter ALL = new CityFilter(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public CityFilter {
    regions = Set.copyOf(regions);
    countries = Set.copyOf(countries);
    excludedIds = Set.copyOf(excludedIds);
  }

  /** Whether a city is shown. */
  public boolean shows(City city) {
    return (regions.isEmpty() || regions.contains(city.region()))
        && (countries.isEmpty() || countries.contains(city.country()))
        && !excludedIds.contains(city.id());
  }
}
