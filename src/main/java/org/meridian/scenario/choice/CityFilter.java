package org.meridian.scenario.choice;

import java.util.Set;
import org.meridian.model.City;

/**
 * Which cities take part, and which of them views show. Excluded cities are out of the index: not
 * listed, not normalised over, not ranked. All other parts only hide: scores and ranks are those
 * among all cities that take part.
 *
 * @param regions only these; all if empty
 * @param countries only these (ISO 3166-1 alpha-2); all if empty
 * @param excludedIds cities that take no part
 * @param onlyIds only these, by id; all if empty
 * @param groups only members of these groups, by id; all if empty. What a group has hangs on the
 *     scores: {@code ScenarioResult.shownCities}
 */
public record CityFilter(
    Set<String> regions,
    Set<String> countries,
    Set<String> excludedIds,
    Set<String> onlyIds,
    Set<String> groups) {

  /** Shows all cities. */
  public static final CityFilter ALL = new CityFilter(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public CityFilter {
    regions = Set.copyOf(regions);
    countries = Set.copyOf(countries);
    excludedIds = Set.copyOf(excludedIds);
    onlyIds = Set.copyOf(onlyIds);
    groups = Set.copyOf(groups);
  }

  /** Without groups. */
  public CityFilter(
      Set<String> regions, Set<String> countries, Set<String> excludedIds, Set<String> onlyIds) {
    this(regions, countries, excludedIds, onlyIds, Set.of());
  }

  /** Without a choice of single cities. */
  public CityFilter(Set<String> regions, Set<String> countries, Set<String> excludedIds) {
    this(regions, countries, excludedIds, Set.of());
  }

  /** The same with only these regions. */
  public CityFilter withRegions(Set<String> changed) {
    return new CityFilter(changed, countries, excludedIds, onlyIds, groups);
  }

  /** The same with only these countries. */
  public CityFilter withCountries(Set<String> changed) {
    return new CityFilter(regions, changed, excludedIds, onlyIds, groups);
  }

  /** The same with other cities that take no part, by id. */
  public CityFilter withExcludedIds(Set<String> changed) {
    return new CityFilter(regions, countries, changed, onlyIds, groups);
  }

  /** The same with only these cities, by id. */
  public CityFilter withOnlyIds(Set<String> changed) {
    return new CityFilter(regions, countries, excludedIds, changed, groups);
  }

  /** The same with only members of these groups, by id. */
  public CityFilter withGroups(Set<String> changed) {
    return new CityFilter(regions, countries, excludedIds, onlyIds, changed);
  }

  /** Whether a city is shown, groups aside. */
  public boolean shows(City city) {
    return (regions.isEmpty() || regions.contains(city.region()))
        && (countries.isEmpty() || countries.contains(city.country()))
        && (onlyIds.isEmpty() || onlyIds.contains(city.id()))
        && !excludedIds.contains(city.id());
  }
}
