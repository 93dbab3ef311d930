package org.meridian.dataprep.air;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Sphere;

/**
 * What the departing routes of a city's airports say about it; a city without an airport has 0
 * everywhere.
 */
public final class AirIndicators {

  private static final double LONG_HAUL_KM = 2500 * 1.609344;

  private final Map<String, Set<String>> cities = new HashMap<>();
  private final Map<String, Set<String>> foreignCities = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> farAirports = new HashMap<>();
  private final Map<String, Integer> runways = new HashMap<>();

  /** Counts over all routes. */
  public AirIndicators(AirRoutes graph, AirportAssignment assignment) {
    for (Airport airport : graph.airports()) {
      ListedCity city = assignment.city(airport);
      if (city != null) {
        runways.merge(city.id(), airport.runways(), Integer::sum);
      }
    }
    for (AirRoutes.Route route : graph.routes()) {
      ListedCity from = assignment.city(route.from());
      if (from != null) {
        count(from, assignment.city(route.to()), route);
      }
    }
  }

  private void count(ListedCity from, ListedCity to, AirRoutes.Route route) {
    if (to != null && !to.id().equals(from.id())) {
      add(cities, from, to.id());
      if (!to.country().equals(from.country())) {
        add(foreignCities, from, to.id());
      }
    }
    if (!route.to().country().equals(from.country())) {
      add(countries, from, route.to().country());
    }
    if (length(route) >= LONG_HAUL_KM) {
      add(farAirports, from, route.to().code());
    }
  }

  private static double length(AirRoutes.Route route) {
    return Sphere.distance(
        route.from().lat(), route.from().lon(), route.to().lat(), route.to().lon());
  }

  private static void add(Map<String, Set<String>> sets, ListedCity city, String element) {
    sets.computeIfAbsent(city.id(), id -> new HashSet<>()).add(element);
  }

  /** Listed cities with a non-stop route from this one. */
  public int citiesReached(String city) {
    return size(cities, city);
  }

  /** Listed cities of other countries and regions with a non-stop route from this one. */
  public int crossBorderLinks(String city) {
    return size(foreignCities, city);
  }

  /** Other countries and regions with a non-stop route from this city, to whatever airport. */
  public int countriesReached(String city) {
    return size(countries, city);
  }

  /** Airports at 2,500 miles (4,023 km) or more with a non-stop route from this city. */
  public int longHaul(String city) {
    return size(farAirports, city);
  }

  /** Runways of all airports of the city. */
  public int runways(String city) {
    return runways.getOrDefault(city, 0);
  }

  private static int size(Map<String, Set<String>> sets, String city) {
    return sets.getOrDefault(city, Set.of()).size();
  }
}
