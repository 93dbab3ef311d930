package org.meridian.dataprep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the gazetteer place of a listed city by name. A candidate lies on the city's continent (or
 * in its qualifying country) and carries the English name as its own or as an alternate name; a
 * place that also carries the Chinese name goes before one that does not, then its own name before
 * an alternate one, then the larger population.
 */
final class CityMatcher {

  private final Regions regions;
  private final Map<String, Set<Place>> byName = new HashMap<>();

  CityMatcher(List<Place> places, Regions regions) {
    this.regions = regions;
    for (Place place : places) {
      index(place);
    }
  }

  private void index(Place place) {
    Set<String> keys = new HashSet<>(place.alternateNames());
    keys.add(place.name());
    keys.add(place.asciiName());
    for (String name : keys) {
      byName.computeIfAbsent(Names.key(name), key -> new HashSet<>()).add(place);
    }
  }

  /** The best candidate, if there is any. An empty country leaves the choice to the continent. */
  Optional<Place> find(String nameEn, String nameZh, String continent, String country) {
    List<Place> candidates = among(nameEn, continent, country);
    if (candidates.isEmpty()) {
      candidates = among(nameZh, continent, country);
    }
    Comparator<Place> order =
        Comparator.comparing((Place place) -> !hasChinese(place, nameZh))
            .thenComparing(place -> !hasChinese(place, nameZh) && !isOwnName(place, nameEn))
            .thenComparing(Place::population, Comparator.reverseOrder())
            .thenComparing(place -> Long.parseLong(place.id()));
    return candidates.stream().min(order);
  }

  private List<Place> among(String name, String continent, String country) {
    List<Place> found = new ArrayList<>();
    for (Place place : byName.getOrDefault(Names.key(name), Set.of())) {
      boolean here =
          country.isEmpty()
              ? regions.continent(place.country()).equals(continent)
              : place.country().equals(country);
      if (here) {
        found.add(place);
      }
    }
    return found;
  }

  /** Whether the place's own name, not an alternate one, is the city's English name. */
  static boolean isOwnName(Place place, String nameEn) {
    String words = Names.words(nameEn);
    return Names.words(place.name()).equals(words) || Names.words(place.asciiName()).equals(words);
  }

  private static boolean hasChinese(Place place, String nameZh) {
    return place.alternateNames().contains(nameZh) || place.alternateNames().contains(nameZh + "市");
  }
}
