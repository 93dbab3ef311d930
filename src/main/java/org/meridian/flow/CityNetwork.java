package org.meridian.flow;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.util.SupplierUtil;
import org.meridian.model.LinkTable;

/** Cities and edges as JGraphT graphs, and the measures taken from that library. */
final class CityNetwork {

  private static final int ITERATIONS = 10_000;
  private static final double TOLERANCE = 1e-12;

  private final int cities;
  private final boolean directed;
  private final Graph<Integer, Integer> plain;
  private final Graph<Integer, Integer> shifted;

  private CityNetwork(int cities, boolean directed) {
    this.cities = cities;
    this.directed = directed;
    plain = graph(false);
    shifted = graph(true);
  }

  static CityNetwork of(LinkTable links, double[] weights, int cities) {
    CityNetwork network = new CityNetwork(cities, links.isDirected());
    double sum = 0;
    for (int link = 0; link < weights.length; link++) {
      if (weights[link] > 0) {
        network.connect(links.origin(link), links.destination(link), link, weights[link]);
        sum += weights[link];
      }
    }
    network.shift(weights.length, sum / network.plain.edgeSet().size());
    return network;
  }

  private Graph<Integer, Integer> graph(boolean weighted) {
    GraphTypeBuilder<Integer, Integer> builder =
        directed ? GraphTypeBuilder.directed() : GraphTypeBuilder.undirected();
    Graph<Integer, Integer> graph =
        builder
            .allowingSelfLoops(weighted)
            .allowingMultipleEdges(false)
            .weighted(weighted)
            .vertexSupplier(SupplierUtil.createIntegerSupplier())
            .edgeSupplier(SupplierUtil.createIntegerSupplier())
            .buildGraph();
    for (int city = 0; city < cities; city++) {
      graph.addVertex(city);
    }
    return graph;
  }

  private void connect(int origin, int destination, int link, double weight) {
    plain.addEdge(origin, destination, link);
    shifted.addEdge(origin, destination, link);
    shifted.setEdgeWeight(link, weight);
  }

  /**
   * Adds the same loop to every city. That leaves eigenvectors as they are, but lets the power
   * method converge where it would swing to and fro, as on a star.
   */
  private void shift(int firstLoop, double weight) {
    if (!plain.edgeSet().isEmpty()) {
      for (int city = 0; city < cities; city++) {
        shifted.addEdge(city, city, firstLoop + city);
        shifted.setEdgeWeight(firstLoop + city, weight);
      }
    }
  }

  double[] betweenness() {
    double[] betweenness = array(new BetweennessCentrality<>(plain).getScores());
    double pairs = (cities - 1.0) * (cities - 2.0) / (directed ? 1 : 2);
    for (int city = 0; city < cities; city++) {
      betweenness[city] = pairs > 0 ? betweenness[city] / pairs : 0;
    }
    return betweenness;
  }

  double[] harmonic() {
    double[] harmonic = array(new HarmonicCentrality<>(plain, false, false).getScores());
    for (int city = 0; city < cities; city++) {
      harmonic[city] = cities > 1 ? harmonic[city] / (cities - 1) : 0;
    }
    return harmonic;
  }

  double[] eigenvector() {
    if (plain.edgeSet().isEmpty()) {
      return new double[cities];
    }
    double[] entries =
        array(new EigenvectorCentrality<>(shifted, ITERATIONS, TOLERANCE).getScores());
    for (int city = 0; city < cities; city++) {
      // The power method only comes near 0, and prints as 1E-17 where nothing is linked.
      entries[city] = plain.edgesOf(city).isEmpty() ? 0 : entries[city];
    }
    return entries;
  }

  private double[] array(Map<Integer, Double> scores) {
    double[] values = new double[cities];
    scores.forEach((city, score) -> values[city] = score);
    return values;
  }
}
