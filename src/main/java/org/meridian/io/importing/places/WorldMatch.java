package org.meridian.io.importing.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.io.importing.gazetteer.WorldCities;
import org.meridian.model.City;
import org.meridian.text.CityNameIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/** Finds names among the cities of the world; one that is a listed city is that. */
final class WorldMatch {

  /** A listed city and one of the world are one if they stand no farther apart, in kilometres. */
  private static final double ONE_KM = 100;

  /** So near to each other only one city stands, in kilometres. */
  private static final double SAME_KM = 0.1;

  /** A city of so many people is known without its country. */
  private static final long LARGE = 100_000;

  private final WorldCities world;
  private final CityNameIndex matcher;
  private final Map<String, City> known;

  /**
   * @param known the listed cities by their ids
   */
  WorldMatch(WorldCities world, CityNameIndex matcher, Map<String, City> known) {
    this.world = world;
    this.matcher = matcher;
    this.known = known;
  }

  /**
   * What a name that no listed city has means in the world; a listed city by a further name. A
   * small city is taken only where its country is given or is that of most others: else it stands
   * beside a name that is unknown.
   *
   * @param home code of the country in which most cities of the table lie; may be empty
   */
  NameMatch find(String name, String country, String home) {
    NameMatch found = listed(world.match(name, country));
    if (!country.isEmpty() || found.cities().isEmpty()) {
      return found;
    }
    NameMatch there = home.isEmpty() ? found : listed(world.match(name, home));
    if (!home.isEmpty() && there.isFound()) {
      Set<City> all = new LinkedHashSet<>(there.cities());
      all.addAll(found.cities());
      return new NameMatch(there.how(), List.copyOf(all));
    }
    City first = found.cities().getFirst();
    boolean small = !known.containsKey(first.id()) && WorldCities.people(first) < LARGE;
    return small && found.isFound() ? new NameMatch(How.UNKNOWN, found.cities()) : found;
  }

  /** What was found, with listed cities in place of those that they are. */
  NameMatch listed(NameMatch found) {
    return new NameMatch(
        found.how(), found.cities().stream().map(this::listed).distinct().toList());
  }

  /** The listed city that one of the world is, else that one. */
  City listed(City city) {
    NameMatch match = matcher.match(city.name().en(), city.country());
    return match.cities().stream()
        .filter(each -> match.isFound() || match.how() == How.AMBIGUOUS)
        .filter(each -> each.isPlaced() && km(each, city) <= ONE_KM)
        .findFirst()
        .or(() -> known.values().stream().filter(each -> isSame(each, city)).findFirst())
        .orElse(city);
  }

  /** One place under two names, such as Frankfurt and Frankfurt am Main. */
  private static boolean isSame(City listed, City city) {
    return listed.country().equals(city.country())
        && listed.isPlaced()
        && km(listed, city) <= SAME_KM;
  }

  private static double km(City one, City other) {
    return GreatCircle.distanceKm(
        one.longitude(), one.latitude(), other.longitude(), other.latitude());
  }
}
