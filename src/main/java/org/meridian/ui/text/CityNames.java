package org.meridian.ui.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.Language;

/**
 * Finds cities by what a reader types: English or Chinese name, its pinyin initials, the country's
 * name or code. Accents and case do not matter. Immutable; search it on any thread.
 */
public final class CityNames {

  private record Entry(
      City city, String english, String chinese, String initials, String country) {}

  private final List<Entry> entries;

  /** Prepares the names of cities, in order. */
  public CityNames(List<City> cities) {
    entries = cities.stream().map(CityNames::entry).toList();
  }

  private static Entry entry(City city) {
    String english = plain(city.name().en());
    String chinese = plain(city.name().zh());
    String country =
        city.countryName(Language.ENGLISH)
            + "\n"
            + city.countryName(Language.CHINESE)
            + "\n"
            + city.country();
    return new Entry(city, english, chinese, Pinyin.initials(city.name().zh()), plain(country));
  }

  /** Lower case, without accents, without blanks at the ends. */
  static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The cities that a query means, best first: names that begin with it, then initials, then names
   * with a word that begins with it, then names that hold it, then countries.
   *
   * @param query as typed
   * @param limit how many to give at most
   */
  public List<City> find(String query, int limit) {
    String sought = plain(query);
    if (sought.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .filter(entry -> grade(entry, sought) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(entry -> grade(entry, sought)))
        .limit(limit)
        .map(Entry::city)
        .toList();
  }

  /**
   * Whether each city matches a query, in the order of the cities; all do where it is blank.
   *
   * @param query as typed
   */
  public boolean[] matches(String query) {
    String sought = plain(query);
    boolean[] matches = new boolean[entries.size()];
    IntStream.range(0, matches.length)
        .forEach(
            city ->
                matches[city] =
                    sought.isEmpty() || grade(entries.get(city), sought) < Integer.MAX_VALUE);
    return matches;
  }

  private static int grade(Entry entry, String sought) {
    if (entry.english.startsWith(sought) || entry.chinese.startsWith(sought)) {
      return 0;
    }
    if (entry.initials.startsWith(sought)) {
      return 1;
    }
    if (entry.english.contains(" " + sought) || entry.english.contains("-" + sought)) {
      return 2;
    }
    if (entry.english.contains(sought) || entry.chinese.contains(sought)) {
      return 3;
    }
    return entry.country.lines().anyMatch(name -> name.startsWith(sought)) ? 4 : Integer.MAX_VALUE;
  }
}
