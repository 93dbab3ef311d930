package org.meridian.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meridian.model.City;
import org.meridian.model.wording.Language;

/**
 * The forms in which a city's names are compared, see {@link NameFolding}.
 *
 * @param city the city
 * @param names its names in both languages, words apart
 * @param aliases its other names, words apart
 * @param reading of the Chinese name in pinyin, ü as u; empty where there is none
 * @param initials of that reading
 * @param countries names of the country in both languages, and its code
 */
record CityKeys(
    City city,
    List<String> names,
    List<String> aliases,
    String reading,
    String initials,
    List<String> countries) {

  /** No match at all. */
  static final int NONE = Integer.MAX_VALUE;

  static CityKeys of(City city) {
    Set<String> names = new LinkedHashSet<>();
    names.add(NameFolding.words(city.name().en()));
    names.add(NameFolding.words(city.name().zh()));
    return new CityKeys(
        city,
        List.copyOf(names),
        CityAliases.of(city).stream().map(NameFolding::words).toList(),
        reading(Pinyin.full(city.name().zh())),
        Pinyin.initials(city.name().zh()),
        Stream.of(
                city.countryName(Language.ENGLISH),
                city.countryName(Language.CHINESE),
                city.country())
            .map(NameFolding::words)
            .toList());
  }

  /** Pinyin as it is typed: ü is v on a keyboard, u where there is none. */
  static String reading(String typed) {
    return typed.replace('v', 'u');
  }

  /** Whether one of the two names, or the id, is the sought one. */
  boolean isNamed(String key) {
    return names.stream().anyMatch(name -> squeezed(name).equals(key))
        || NameFolding.key(city.id()).equals(key);
  }

  /** Whether another name of the city is the sought one. */
  boolean isAlsoNamed(String key) {
    return aliases.stream().anyMatch(name -> squeezed(name).equals(key));
  }

  /** Whether the Chinese name reads as the sought one. */
  boolean isRead(String key) {
    return !reading.isEmpty() && reading.equals(reading(key));
  }

  /** How well a query fits: 0 best, {@link #NONE} not at all. */
  int grade(String words) {
    String key = squeezed(words);
    if (isNamed(key)) {
      return 0;
    }
    if (begins(names, key)) {
      return 1;
    }
    if (begins(aliases, key)) {
      return 2;
    }
    if (reading.startsWith(reading(key)) || initials.startsWith(key)) {
      return 3;
    }
    return within(words, key);
  }

  private int within(String words, String key) {
    if (names.stream().anyMatch(name -> name.contains(" " + words))) {
      return 4;
    }
    if (names.stream().anyMatch(name -> squeezed(name).contains(key))) {
      return 5;
    }
    return begins(countries, key) ? 6 : NONE;
  }

  private static boolean begins(List<String> names, String key) {
    return names.stream().anyMatch(name -> squeezed(name).startsWith(key));
  }

  /** The fewest slips between a query and a name of the city, its reading included. */
  int distance(String key) {
    return Stream.concat(
            Stream.concat(names.stream(), aliases.stream()).map(CityKeys::squeezed),
            Stream.of(reading).filter(read -> !read.isEmpty()))
        .mapToInt(name -> NameDistance.between(key, name))
        .min()
        .orElse(NONE);
  }

  /** The fewest slips between a name and a name of the city, its reading not included. */
  int nameDistance(String key, int most) {
    int fewest = NONE;
    for (String name : names) {
      String own = squeezed(name);
      // No closer than their lengths are apart.
      if (Math.abs(own.length() - key.length()) <= most) {
        fewest = Math.min(fewest, NameDistance.between(key, own));
      }
    }
    return fewest;
  }

  static String squeezed(String words) {
    return words.replace(" ", "");
  }
}
