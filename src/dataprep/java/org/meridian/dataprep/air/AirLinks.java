package org.meridian.dataprep.air;

import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
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
   * Share of the shortest paths between all pairs of linked cities that run over an edge, 0 to 1:
   * edge betweenness divided by n(n-1)/2, n the number of cities with a link.
   */
  public Map<Pair, Double> edgeBetweenness() {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    Map<Pair, DefaultEdge> edges = new TreeMap<>();
    for (Pair pair : routes.keySet()) {
      graph.addVertex(pair.from().id());
      graph.addVertex(pair.to().id());
      edges.put(pair, graph.addEdge(pair.from().id(), pair.to().id()));
    }
    double pairs = graph.vertexSet().size() * (graph.vertexSet().size() - 1) / 2.0;
    var scores = new EdgeBetweennessCentrality<>(graph).getScores();
    Map<Pair, Double> shares = new TreeMap<>();
    edges.forEach((pair, edge) -> shares.put(pair, scores.get(edge) / pairs));
    return shares;
  }
}
