package org.meridian.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meridian.model.City;

/**
 * The one way to find a city by what is typed, for the window and the command line: id, English or
 * Chinese name, another name, pinyin or its initials; in suggestions also the country. Accents,
 * case, width, apostrophes and hyphens do not matter ({@link NameFolding}). Immutable; search it on
 * any thread.
 */
public final class CitySearch {

  private static final int NEAR = 3;

  private final List<CityKeys> entries;

  /** Prepares the names of cities, in order. */
  public CitySearch(List<City> cities) {
    entries = cities.stream().map(CityKeys::of).toList();
  }

  /**
   * The city that a text names as a whole. An exact id goes first; then names, then other names,
   * then readings, each of which decides if any city has it.
   */
  public CityMatch resolve(String text) {
    Optional<City> byId =
        entries.stream().map(CityKeys::city).filter(city -> city.id().equals(text)).findFirst();
    if (byId.isPresent()) {
      return new CityMatch.Found(byId.get());
    }
    String key = NameFolding.key(text);
    return Stream.<Predicate<CityKeys>>of(
            entry -> entry.isNamed(key),
            entry -> entry.isAlsoNamed(key),
            entry -> entry.isRead(key))
        .map(this::those)
        .filter(cities -> !cities.isEmpty() && !key.isEmpty())
        .findFirst()
        .<CityMatch>map(
            cities ->
                cities.size() == 1
                    ? new CityMatch.Found(cities.getFirst())
                    : new CityMatch.Ambiguous(cities))
        .orElseGet(() -> new CityMatch.Unknown(near(text)));
  }

  private List<City> those(Predicate<CityKeys> named) {
    return entries.stream().filter(named).map(CityKeys::city).toList();
  }

  /**
   * The cities that a query may mean while it is typed, best first: whole names, names that begin
   * with it, other names, pinyin or initials, names with a word that begins with it, names that
   * hold it, countries.
   *
   * @param query as typed
   * @param limit how many to give at most
   */
  public List<City> find(String query, int limit) {
    String sought = NameFolding.words(query);
    if (sought.isEmpty()) {
      return List.of();
    }
    record Graded(City city, int grade) {}
    return entries.stream()
        .map(entry -> new Graded(entry.city(), entry.grade(sought)))
        .filter(graded -> graded.grade() < CityKeys.NONE)
        .sorted(Comparator.comparingInt(Graded::grade))
        .limit(limit)
        .map(Graded::city)
        .toList();
  }

  /** The few cities whose names a misspelt query may mean, the most similar first. */
  public List<City> near(String query) {
    String key = NameFolding.key(query);
    // One slip in a word of one letter leaves nothing of it.
    if (key.length() < 2) {
      return List.of();
    }
    record Distant(City city, int distance) {}
    return entries.stream()
        .map(entry -> new Distant(entry.city(), entry.distance(key)))
        .filter(distant -> distant.distance() <= NameDistance.forgiven(key.length()))
        .sorted(Comparator.comparingInt(Distant::distance))
        .limit(NEAR)
        .map(Distant::city)
        .toList();
  }

  /**
   * Whether each city matches a query, in the order of the cities; all do where it is blank.
   *
   * @param query as typed
   */
  public boolean[] matches(String query) {
    String sought = NameFolding.words(query);
    boolean[] matches = new boolean[entries.size()];
    for (int city = 0; city < matches.length; city++) {
      matches[city] =
          query.isBlank() || !sought.isEmpty() && entries.get(city).grade(sought) < CityKeys.NONE;
    }
    return matches;
  }
}
