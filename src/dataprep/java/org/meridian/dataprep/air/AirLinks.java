package org.meridian.dataprep.air;

import java.util.Map;
import java.util.TreeMap;
import org.meridian.dataprep.place.ListedCity;

/**
 * The undirected air links between listed cities: all routes between any of their airports, in
 * either direction.
 */
public final class AirLinks {

  private final Map<Pair, Integer> routes = new TreeMap<>();

  /**
   * Two different cities; {@code from} is the lower identifier.
   *
   * @param from one end
   * @param to the other end
   */
  public record Pair(ListedCity from, ListedCity to) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = from.id().compareTo(other.from.id());
      return first != 0 ? first : to.id().compareTo(other.to.id());
    }
  }

  /** Gathers the routes between listed cities. */
  public AirLinks(AirRoutes graph, AirportAssignment assignment) {
    for (AirRoutes.Route route : graph.routes()) {
      ListedCity from = assignment.city(route.from());
      ListedCity to = assignment.city(route.to());
      if (from != null && to != null && !from.id().equals(to.id())) {
        routes.merge(pair(from, to), 1, Integer::sum);
      }
    }
  }

  private static Pair pair(ListedCity one, ListedCity other) {
    return one.id().compareTo(other.id()) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /** Directed airport-to-airport routes of each pair, in the order of the identifiers. */
  public Map<Pair, Integer> routes() {
    return routes;
  }

  /**
   * How much of the network each link joins: the geometric mean of the numbers of cities that its
   * two ends are linked with.
   */
  public Map<Pair, Double> jointReach() {
    Map<String, Integer> linked = new TreeMap<>();
    for (Pair pair : routes.keySet()) {
      linked.merge(pair.from().id(), 1, Integer::sum);
      linked.merge(pair.to().id(), 1, Integer::sum);
    }
    Map<Pair, Double> reach = new TreeMap<>();
    for (Pair pair : routes.keySet()) {
      double product = (double) linked.get(pair.from().id()) * linked.get(pair.to().id());
      reach.put(pair, Math.sqrt(product));
    }
    return reach;
  }
}
