package org.meridian.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.text.NameMatch.How;

/**
 * Finds the cities that names of a table mean, many at a time. Names are folded as everywhere
 * ({@link NameFolding}); a country parts cities of one name; what stands in brackets, behind a
 * comma or a word such as 市 is left away where the whole is not known. Thread-safe for reading.
 */
public final class CityNameIndex {

  private final Map<String, Set<City>> names = new HashMap<>();
  private final Map<String, Set<City>> aliases = new HashMap<>();
  private final Map<String, Set<City>> readings = new HashMap<>();
  private final List<CityKeys> entries;

  /** Prepares the names of cities. */
  public CityNameIndex(List<City> cities) {
    entries = cities.stream().map(CityKeys::of).toList();
    for (CityKeys entry : entries) {
      entry.names().forEach(name -> put(names, CityKeys.squeezed(name), entry.city()));
      put(names, NameFolding.key(entry.city().id()), entry.city());
      entry.aliases().forEach(name -> put(aliases, CityKeys.squeezed(name), entry.city()));
      put(readings, entry.reading(), entry.city());
    }
  }

  private static void put(Map<String, Set<City>> map, String key, City city) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(city);
    }
  }

  /**
   * The city that a name means.
   *
   * @param name as it stands in the table
   * @param country code of its country; empty where the table has none, or none that is known
   */
  public NameMatch match(String name, String country) {
    return whole(name, country, How.NAME)
        .or(() -> partly(name, country))
        .orElse(new NameMatch(How.UNKNOWN, List.of()));
  }

  /** Whether a text is the name of a city as a whole, of any country. */
  public boolean isNamed(String text) {
    String key = NameFolding.key(text);
    return names.containsKey(key) || aliases.containsKey(key);
  }

  private Optional<NameMatch> whole(String name, String country, How best) {
    String key = NameFolding.key(name);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return in(names.get(key), country, best)
        .or(() -> in(aliases.get(key), country, best == How.NAME ? How.ALIAS : best))
        .or(() -> in(readings.get(CityKeys.reading(key)), country, best));
  }

  private static Optional<NameMatch> in(Set<City> cities, String country, How how) {
    if (cities == null) {
      return Optional.empty();
    }
    List<City> there = cities.stream().filter(city -> agrees(city.country(), country)).toList();
    return switch (there.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new NameMatch(how, there));
      default -> Optional.of(new NameMatch(How.AMBIGUOUS, there));
    };
  }

  /**
   * Whether a country given beside a name may be that of a city; Hong Kong, Macao and Taiwan stand
   * under China in many tables.
   */
  public static boolean agrees(String own, String given) {
    return given.isEmpty()
        || own.isEmpty()
        || own.equals(given)
        || given.equals("CN") && List.of("HK", "MO", "TW").contains(own);
  }

  private Optional<NameMatch> partly(String name, String country) {
    List<NameMatch> found = new ArrayList<>();
    for (NamePart part : NamePart.of(name, country)) {
      whole(part.text(), part.country(), How.PART).ifPresent(found::add);
    }
    return found.stream()
        .filter(NameMatch::isFound)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /**
   * The cities of similar names, for a name that is unknown; that takes longer.
   *
   * @param name as it stands in the table
   * @param country as for {@link #match}
   */
  public NameMatch similar(String name, String country) {
    String key = NameFolding.key(name);
    if (key.length() < 4 && key.chars().allMatch(letter -> letter < 0x2E80)) {
      return new NameMatch(How.UNKNOWN, List.of());
    }
    int most = Math.min(NameDistance.forgiven(key.length()), key.length() <= 8 ? 1 : 2);
    int best = most + 1;
    List<City> near = new ArrayList<>();
    for (CityKeys entry : entries) {
      int distance =
          agrees(entry.city().country(), country) ? entry.nameDistance(key, best) : best + 1;
      if (distance < best) {
        near.clear();
        best = distance;
      }
      if (distance == best && distance <= most) {
        near.add(entry.city());
      }
    }
    return new NameMatch(near.isEmpty() ? How.UNKNOWN : How.SIMILAR, near);
  }
}
