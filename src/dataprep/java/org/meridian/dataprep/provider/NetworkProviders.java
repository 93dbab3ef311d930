package org.meridian.dataprep.provider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.air.AirRoutes;
import org.meridian.dataprep.air.Airport;
import org.meridian.dataprep.air.AirportAssignment;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.NearestCity;
import org.meridian.dataprep.table.Table;

/**
 * Which companies run a cloud or content network with a point of presence in a city. A site is
 * where its airport belongs; without one, at the nearest listed city within 60 km.
 */
public final class NetworkProviders {

  private static final double NEAR_KM = 60;

  /** Pairs that share one or two are left out: the largest networks are in most cities. */
  private static final int FEWEST_SHARED = 3;

  private final SortedMap<String, Set<String>> companies = new TreeMap<>();
  private final int companyCount;

  /**
   * Two cities and the number of companies present in both; {@code from} is the lower identifier.
   */
  public record Shared(String from, String to, int companies) {}

  /**
   * Reads the lists and finds their cities.
   *
   * @param bundle the script of the package
   * @param joined the table that says which list belongs to which company
   */
  public NetworkProviders(
      Path bundle,
      Path joined,
      AirRoutes routes,
      AirportAssignment assignment,
      List<ListedCity> cities)
      throws IOException {
    var points = PointsOfPresence.read(bundle);
    Map<String, String> owners = owners(joined, points.services().keySet());
    Map<String, String> cityBySite = cityBySite(points, routes, assignment, cities);
    points
        .services()
        .forEach(
            (service, codes) -> {
              String company = owners.get(service);
              if (!company.isEmpty()) {
                codes.forEach(code -> add(cityBySite.get(code), company));
              }
            });
    companyCount = (int) owners.values().stream().filter(n -> !n.isEmpty()).distinct().count();
  }

  private void add(String city, String company) {
    if (city != null) {
      companies.computeIfAbsent(city, id -> new TreeSet<>()).add(company);
    }
  }

  private static Map<String, String> owners(Path table, Set<String> services) throws IOException {
    Map<String, String> owners = new TreeMap<>();
    for (CSVRecord row : Table.read(table)) {
      owners.put(row.get("list"), row.get("company"));
    }
    if (!owners.keySet().equals(services)) {
      throw new IOException(table + " has the lists " + owners.keySet() + ", not " + services);
    }
    return owners;
  }

  private static Map<String, String> cityBySite(
      PointsOfPresence points,
      AirRoutes routes,
      AirportAssignment assignment,
      List<ListedCity> cities) {
    Map<String, String> served = new HashMap<>();
    for (Airport airport : routes.airports()) {
      Optional.ofNullable(assignment.city(airport))
          .ifPresent(city -> served.put(airport.code(), city.id()));
    }
    var nearest = new NearestCity(cities, NEAR_KM);
    points
        .sites()
        .forEach(
            (code, spot) -> {
              if (!served.containsKey(code)) {
                nearest.of(spot[0], spot[1]).ifPresent(city -> served.put(code, city.id()));
              }
            });
    return served;
  }

  /** Companies whose lists were read. */
  public int companyCount() {
    return companyCount;
  }

  /** Companies present in a city. */
  public int count(String city) {
    return companies.getOrDefault(city, Set.of()).size();
  }

  /** All pairs of cities that share three companies or more, in the order of their identifiers. */
  public List<Shared> links() {
    List<String> cities = List.copyOf(companies.keySet());
    List<Shared> links = new ArrayList<>();
    for (int from = 0; from < cities.size(); from++) {
      for (int to = from + 1; to < cities.size(); to++) {
        int shared = shared(cities.get(from), cities.get(to));
        if (shared >= FEWEST_SHARED) {
          links.add(new Shared(cities.get(from), cities.get(to), shared));
        }
      }
    }
    return links;
  }

  private int shared(String one, String other) {
    Set<String> both = new TreeSet<>(companies.get(one));
    both.retainAll(companies.get(other));
    return both.size();
  }
}
