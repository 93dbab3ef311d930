package org.meridian.scenario.story;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.LinkAddress;

/**
 * What is selected.
 *
 * @param cities ids of cities, in the order they were selected
 * @param link the selected link
 * @param traced the score whose trace is open
 */
public record PickedItems(
    Set<String> cities, Optional<LinkAddress> link, Optional<CityAddress> traced) {

  /** Nothing is selected. */
  public static final PickedItems NONE =
      new PickedItems(Set.of(), Optional.empty(), Optional.empty());

  /** Copies the set, and keeps its order. */
  public PickedItems {
    cities = Collections.unmodifiableSet(new LinkedHashSet<>(cities));
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(traced, "traced");
  }

  /** Cities alone. */
  public static PickedItems ofCities(Set<String> cities) {
    return new PickedItems(cities, Optional.empty(), Optional.empty());
  }
}
