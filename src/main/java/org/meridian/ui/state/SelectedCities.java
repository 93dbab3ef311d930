package org.meridian.ui.state;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meridian.model.address.LinkAddress;

/**
 * Which cities are selected, by id, and which link between two of them. Immutable.
 *
 * @param cities in the order of selection
 * @param link the selected link
 */
public record SelectedCities(Set<String> cities, Optional<LinkAddress> link) {

  /** Nothing is selected. */
  public static final SelectedCities NONE = new SelectedCities(Set.of(), Optional.empty());

  /** Copies the set, in its order. */
  public SelectedCities {
    cities = Collections.unmodifiableSet(new LinkedHashSet<>(cities));
  }

  /** The city selected last. */
  public Optional<String> focus() {
    return cities.stream().reduce((one, other) -> other);
  }

  /** These cities and no others; the link stays. */
  SelectedCities with(Collection<String> ids) {
    return new SelectedCities(new LinkedHashSet<>(ids), link);
  }

  /** The same cities with another link. */
  SelectedCities with(Optional<LinkAddress> selected) {
    return new SelectedCities(cities, selected);
  }

  /** Only the cities that are known, as when another dataset is opened; no link. */
  SelectedCities among(Predicate<String> known) {
    Set<String> kept = new LinkedHashSet<>(cities);
    kept.removeIf(known.negate());
    return new SelectedCities(kept, Optional.empty());
  }
}
