package org.meridian.scenario.choice;

import java.util.Objects;

/**
 * Which cities and links views show.
 *
 * @param cities which cities views show
 * @param links which links views show
 */
public record ShownFilters(CityFilter cities, LinkFilter links) {

  /** Checks that nothing is null. */
  public ShownFilters {
    Objects.requireNonNull(cities, "cities");
    Objects.requireNonNull(links, "links");
  }
}
