package org.meridian.io.importing.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.io.importing.gazetteer.DivisionNames.Division;
import org.meridian.model.City;
import org.meridian.text.CityNameIndex;
import org.meridian.text.NameFolding;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;
import org.meridian.text.NamePart;

/**
 * Finds cities of the world by any of their names: GeoNames' places of 15,000 inhabitants or more,
 * with other and former names in many scripts. The table is read when it is first needed.
 *
 * <p>Of several cities of a name the largest is meant if it has {@value #LARGER} times the people
 * of the next, {@value #FAR_LARGER} times where a smaller one has it as its own name and it has
 * not; the others stand behind it in what is found. Otherwise nothing is taken without asking.
 * Thread-safe.
 */
public final class WorldCities {

  /** How many names of places one looks up in no table. */
  private static final int MOST = 60;

  private static final long LARGER = 20;
  private static final long FAR_LARGER = 50;

  private WorldTable table;
  private DivisionNames divisions;

  /** Reads nothing yet. */
  public WorldCities() {}

  private synchronized WorldTable table() {
    if (table == null) {
      table = WorldTable.read();
    }
    return table;
  }

  /**
   * The city that a name means.
   *
   * @param country code of its country; empty where the table has none
   * @return found, with namesakes behind it where it is the largest by far; ambiguous; or unknown
   */
  public NameMatch match(String name, String country) {
    return whole(name, country, false)
        .or(
            () ->
                NamePart.of(name, country).stream()
                    .flatMap(part -> whole(part.text(), part.country(), true).stream())
                    .findFirst())
        .orElse(new NameMatch(How.UNKNOWN, List.of()));
  }

  /** The city that a name means as it stands, without looking at parts of it. */
  public Optional<NameMatch> wholly(String name, String country) {
    return whole(name, country, false);
  }

  private Optional<NameMatch> whole(String name, String country, boolean part) {
    String key = NameFolding.key(name);
    int[] all = table().named(key);
    int[] there =
        Arrays.stream(all)
            .filter(city -> CityNameIndex.agrees(table().country(city), country))
            .limit(MOST)
            .toArray();
    if (there.length == 0) {
      return Optional.empty();
    }
    List<City> cities = Arrays.stream(there).mapToObj(table()::city).toList();
    boolean own = isOwnName(cities.getFirst(), key);
    How found = part ? How.PART : own ? How.NAME : How.ALIAS;
    return Optional.of(
        new NameMatch(isLargest(there, cities, key, own) ? found : How.AMBIGUOUS, cities));
  }

  private boolean isLargest(int[] there, List<City> cities, String key, boolean own) {
    long largest = table().people(there[0]);
    for (int at = 1; at < there.length; at++) {
      boolean disputed = !own && isOwnName(cities.get(at), key);
      if (largest < table().people(there[at]) * (disputed ? FAR_LARGER : LARGER)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwnName(City city, String key) {
    return NameFolding.key(city.name().en()).equals(key)
        || NameFolding.key(city.name().zh()).equals(key);
  }

  /** How many people live in a city of the world; 0 for one that is listed elsewhere. */
  public static long people(City city) {
    String people = city.attributes().getOrDefault(WorldTable.PEOPLE, "0");
    return people.matches("\\d{1,18}") ? Long.parseLong(people) : 0;
  }

  /** Cities with a name that begins as typed, the largest first. */
  public List<City> beginning(String typed, int most) {
    String key = NameFolding.key(typed);
    return key.isEmpty()
        ? List.of()
        : Arrays.stream(table().beginning(key, most)).mapToObj(table()::city).toList();
  }

  private synchronized DivisionNames divisions() {
    if (divisions == null) {
      divisions = new DivisionNames(table());
    }
    return divisions;
  }

  /** The codes of the countries that have a province or state of a name; empty where none has. */
  public Set<String> countriesOf(String division) {
    return divisions().named(division).stream().map(Division::country).collect(Collectors.toSet());
  }

  /**
   * Cities of a name in a province or state, the largest first.
   *
   * @param country code of the country; empty where the table has none
   */
  public List<City> inDivision(String name, String country, String division) {
    Set<Division> there = divisions().named(division);
    return Arrays.stream(table().named(NameFolding.key(name)))
        .filter(city -> CityNameIndex.agrees(table().country(city), country))
        .filter(city -> there.contains(division(city)))
        .mapToObj(table()::city)
        .toList();
  }

  private Division division(int city) {
    return new Division(table().country(city), NameFolding.key(table().division(city)));
  }

  /** The city of an id; empty if there is none. */
  public Optional<City> byId(String id) {
    int city = table().find(id);
    return city < 0 ? Optional.empty() : Optional.of(table().city(city));
  }
}
