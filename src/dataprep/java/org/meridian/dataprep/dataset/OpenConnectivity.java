package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.meridian.dataprep.air.AirIndicators;
import org.meridian.dataprep.air.AirLinks;
import org.meridian.dataprep.air.AirRoutes;
import org.meridian.dataprep.air.AirportAssignment;
import org.meridian.dataprep.air.WorldAirGraph;
import org.meridian.dataprep.land.Coast;
import org.meridian.dataprep.land.Hinterland;
import org.meridian.dataprep.land.SeaPorts;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Place;
import org.meridian.dataprep.place.Sphere;
import org.meridian.dataprep.table.Table;

/** Computes the indicators, the air links and the provider links of open-connectivity. */
public final class OpenConnectivity {

  /** Year of the routes and of the gazetteer; ports and coast carry none. */
  private static final int YEAR = 2020;

  private static final double PORT_KM = 100;

  private final List<ListedCity> cities;
  private final AirRoutes routes;
  private final AirportAssignment assignment;
  private final Coast coast;
  private final SeaPorts ports;
  private final Hinterland hinterland;
  private final NetworkSources networks;

  /** Takes the sources, already read. */
  public OpenConnectivity(
      List<ListedCity> cities,
      AirRoutes routes,
      AirportAssignment assignment,
      Coast coast,
      SeaPorts ports,
      Hinterland hinterland,
      NetworkSources networks) {
    this.cities = cities;
    this.routes = routes;
    this.assignment = assignment;
    this.coast = coast;
    this.ports = ports;
    this.hinterland = hinterland;
    this.networks = networks;
  }

  /** The table of indicator values; a city that could not be placed has none. */
  public Table values() {
    var table = new Table("city_id", "indicator_id", "year", "value");
    var air = new AirIndicators(routes, assignment);
    var graph = new WorldAirGraph(routes, assignment);
    Map<String, Double> betweenness = graph.betweenness();
    for (ListedCity city : cities) {
      if (city.isPlaced()) {
        String id = city.id();
        table.add(id, "cities_reached", YEAR, air.citiesReached(id));
        table.add(id, "countries_reached", YEAR, air.countriesReached(id));
        table.add(id, "long_haul", YEAR, air.longHaul(id));
        table.add(id, "betweenness", YEAR, decimals(betweenness.getOrDefault(id, 0.0), 12));
        table.add(id, "closeness", YEAR, decimals(graph.harmonicCloseness(id), 12));
        table.add(id, "cross_border", YEAR, air.crossBorderLinks(id));
        addSurroundings(table, city);
        table.add(id, "runways", YEAR, air.runways(id));
        networks.addValues(table, id);
      }
    }
    return table;
  }

  private void addSurroundings(Table table, ListedCity city) {
    Place place = city.place();
    table.add(city.id(), "ports", null, ports.within(place, PORT_KM));
    table.add(
        city.id(), "coast_distance", null, decimals(coast.distance(place.lat(), place.lon()), 3));
    long people = hinterland.population(place);
    if (people > 0) {
      table.add(city.id(), "population_100km", YEAR, people / 1e6);
    }
    table.add(city.id(), "big_cities_500km", YEAR, hinterland.bigCities(place));
  }

  /** The table of air links. */
  public Table links() {
    var table = new Table("from_id", "to_id", "indicator_id", "year", "value");
    var links = new AirLinks(routes, assignment);
    Map<AirLinks.Pair, Double> reach = links.jointReach();
    links
        .routes()
        .forEach(
            (pair, count) -> {
              addLink(table, pair, "link_routes", count);
              addLink(table, pair, "link_distance", decimals(distance(pair), 3));
              addLink(table, pair, "link_reach", decimals(reach.get(pair), 3));
              addLink(table, pair, "link_cross_border", isCrossBorder(pair) ? 1 : 0);
            });
    return table;
  }

  private static void addLink(Table table, AirLinks.Pair pair, String indicator, Object value) {
    table.add(pair.from().id(), pair.to().id(), indicator, YEAR, value);
  }

  private static double distance(AirLinks.Pair pair) {
    Place from = pair.from().place();
    Place to = pair.to().place();
    return Sphere.distance(from.lat(), from.lon(), to.lat(), to.lon());
  }

  private static boolean isCrossBorder(AirLinks.Pair pair) {
    return !pair.from().country().equals(pair.to().country());
  }

  /** Rounds, so that the last bits of a sum do not depend on the machine. */
  static double decimals(double value, int places) {
    double unit = Math.pow(10, places);
    return Math.round(value * unit) / unit;
  }

  /** Writes the computed tables into the dataset's folder. */
  public void write(Path folder, Table cityTable) throws IOException {
    cityTable.write(folder.resolve("cities.csv"));
    values().write(folder.resolve("values.csv"));
    links().write(folder.resolve("links.csv"));
    networks.links().write(folder.resolve("links_providers.csv"));
  }
}
