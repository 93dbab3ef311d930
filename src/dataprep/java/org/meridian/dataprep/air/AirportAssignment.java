package org.meridian.dataprep.air;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Names;
import org.meridian.dataprep.place.Sphere;

/**
 * Which listed city an airport serves: the nearest of its country within 100 km that the airport
 * names as its city, otherwise the nearest of its country within 60 km, otherwise none.
 */
public final class AirportAssignment {

  private static final double NAMED_KM = 100;
  private static final double UNNAMED_KM = 60;
  private static final Pattern SLASH = Pattern.compile("/");

  private final Map<String, ListedCity> cityByAirport = new TreeMap<>();

  /** Assigns every airport. */
  public AirportAssignment(AirRoutes graph, List<ListedCity> cities) {
    for (Airport airport : graph.airports()) {
      cityOf(airport, cities).ifPresent(city -> cityByAirport.put(airport.code(), city));
    }
  }

  private static Optional<ListedCity> cityOf(Airport airport, List<ListedCity> cities) {
    List<ListedCity> near =
        cities.stream()
            .filter(ListedCity::isPlaced)
            .filter(city -> city.country().equals(airport.country()))
            .filter(city -> distance(airport, city) <= NAMED_KM)
            .sorted(Comparator.comparingDouble(city -> distance(airport, city)))
            .toList();
    Optional<ListedCity> named = near.stream().filter(city -> names(airport, city)).findFirst();
    return named.or(
        () -> near.stream().filter(city -> distance(airport, city) <= UNNAMED_KM).findFirst());
  }

  private static boolean names(Airport airport, ListedCity city) {
    String key = Names.key(city.nameEn());
    return Names.key(airport.city()).equals(key)
        || SLASH.splitAsStream(airport.city()).anyMatch(part -> Names.key(part).equals(key));
  }

  private static double distance(Airport airport, ListedCity city) {
    return Sphere.distance(airport.lat(), airport.lon(), city.place().lat(), city.place().lon());
  }

  /** The city an airport serves, or null. */
  public ListedCity city(Airport airport) {
    return cityByAirport.get(airport.code());
  }

  /** The number of airports that serve a listed city. */
  public int size() {
    return cityByAirport.size();
  }
}
