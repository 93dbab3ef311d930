package org.meridian.dataprep.air;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * The undirected world graph of air routes, in which all airports of a listed city are one node and
 * every other airport is one of its own.
 */
public final class WorldAirGraph {

  private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
  private final AirportAssignment assignment;

  /** Builds the graph; a route in one direction is enough for an edge. */
  public WorldAirGraph(AirRoutes routes, AirportAssignment assignment) {
    this.assignment = assignment;
    for (Airport airport : routes.airports()) {
      graph.addVertex(node(airport));
    }
    for (AirRoutes.Route route : routes.routes()) {
      if (!node(route.from()).equals(node(route.to()))) {
        graph.addEdge(node(route.from()), node(route.to()));
      }
    }
  }

  private String node(Airport airport) {
    var city = assignment.city(airport);
    return city == null ? airport.code() : city.id();
  }

  /**
   * Share of the shortest paths between all pairs of other nodes that pass through a node, 0 to 1
   * (Freeman 1977, normalised): the sum over unordered pairs divided by (n-1)(n-2)/2.
   */
  public Map<String, Double> betweenness() {
    double size = graph.vertexSet().size();
    double pairs = (size - 1) * (size - 2) / 2;
    Map<String, Double> shares = new HashMap<>();
    new BetweennessCentrality<>(graph, false)
        .getScores()
        .forEach((node, score) -> shares.put(node, score / pairs));
    return shares;
  }

  /**
   * Mean of 1/distance in steps to all other nodes, 0 to 1 (Marchiori and Latora 2000); an
   * unreachable node adds 0. Every edge counts one step, so that a breadth-first walk gives the
   * distances.
   */
  public double harmonicCloseness(String node) {
    if (!graph.containsVertex(node)) {
      return 0;
    }
    double sum = 0;
    var walk = new BreadthFirstIterator<>(graph, node);
    while (walk.hasNext()) {
      int steps = walk.getDepth(walk.next());
      sum += steps == 0 ? 0 : 1.0 / steps;
    }
    return sum / (graph.vertexSet().size() - 1);
  }
}
