package org.meridian.dataprep.air;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

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
   * Share of the shortest paths between all other pairs that pass through a node, 0 to 1 (Freeman
   * 1977, normalised).
   */
  public Map<String, Double> betweenness() {
    return new BetweennessCentrality<>(graph, true).getScores();
  }

  /** Mean of 1/distance in steps to all other nodes, 0 to 1; an unreachable node adds 0. */
  public Map<String, Double> harmonicCloseness() {
    return new HarmonicCentrality<>(graph, false, true).getScores();
  }
}
