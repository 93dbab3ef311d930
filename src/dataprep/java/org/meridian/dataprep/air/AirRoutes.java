package org.meridian.dataprep.air;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * The graph of airports and directed routes, in the order of the codes. Two country codes of the
 * source are no ISO codes and are replaced; its route lengths are not used, because some are wrong.
 */
public final class AirRoutes {

  private static final Map<String, String> ISO_CODES = Map.of("UK", "GB", "KS", "XK");

  private final Map<String, Airport> airports = new TreeMap<>();
  private final List<Route> routes = new ArrayList<>();

  /**
   * A directed route.
   *
   * @param from where it starts
   * @param to where it ends
   */
  public record Route(Airport from, Airport to) {}

  /** Reads the two tables that the graph was exported to. */
  public static AirRoutes read(Path airportTable, Path routeTable) throws IOException {
    var graph = new AirRoutes();
    for (CSVRecord row : Table.read(airportTable)) {
      graph.add(airport(row));
    }
    for (CSVRecord row : Table.read(routeTable)) {
      graph.routes.add(
          new Route(graph.airports.get(row.get("from")), graph.airports.get(row.get("to"))));
    }
    return graph;
  }

  private static Airport airport(CSVRecord row) {
    String country = row.get("country");
    return new Airport(
        row.get("code"),
        row.get("city"),
        ISO_CODES.getOrDefault(country, country),
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")),
        Integer.parseInt(row.get("runways")));
  }

  private void add(Airport airport) {
    airports.put(airport.code(), airport);
  }

  /** All airports by code. */
  public Iterable<Airport> airports() {
    return airports.values();
  }

  /** All directed routes, ordered by origin and destination code. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }
}
