package org.meridian.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.util.SupplierUtil;
import org.meridian.model.LinkTable;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/** Our measures beside those of JGraphT. */
class NetworkProperties {

  private static final double CLOSE = 1e-12;

  private record Network(LinkTable links, double[] weights, int cities) {

    static Network random(long seed, int cities, int degree, boolean directed) {
      Random random = new Random(seed);
      int[][] pairs =
          IntStream.range(0, cities * cities)
              .filter(
                  pair -> directed ? pair / cities != pair % cities : pair / cities < pair % cities)
              .filter(pair -> random.nextInt(cities) < degree)
              .mapToObj(pair -> new int[] {pair / cities, pair % cities})
              .toArray(int[][]::new);
      int[] from = IntStream.range(0, pairs.length).map(n -> pairs[n][0]).toArray();
      int[] to = IntStream.range(0, pairs.length).map(n -> pairs[n][1]).toArray();
      double[] weights = random.doubles(pairs.length, -0.2, 2).toArray();
      return new Network(new LinkTable(directed, from, to, Map.of()), weights, cities);
    }

    NetworkMeasures measured() {
      return NetworkMeasures.of(links, weights, cities);
    }

    Graph<Integer, Integer> graph(boolean loops) {
      Graph<Integer, Integer> graph =
          (links.isDirected()
                  ? GraphTypeBuilder.<Integer, Integer>directed()
                  : GraphTypeBuilder.<Integer, Integer>undirected())
              .allowingSelfLoops(loops)
              .weighted(loops)
              .vertexSupplier(SupplierUtil.createIntegerSupplier())
              .edgeSupplier(SupplierUtil.createIntegerSupplier())
              .buildGraph();
      IntStream.range(0, cities).forEach(graph::addVertex);
      double sum = 0;
      int edges = 0;
      for (int link = 0; link < weights.length; link++) {
        if (weights[link] > 0) {
          graph.addEdge(links.origin(link), links.destination(link), link);
          sum += weights[link];
          edges++;
          if (loops) {
            graph.setEdgeWeight(link, weights[link]);
          }
        }
      }
      for (int city = 0; loops && edges > 0 && city < cities; city++) {
        graph.addEdge(city, city, weights.length + city);
        graph.setEdgeWeight(weights.length + city, sum / edges);
      }
      return graph;
    }
  }

  @Property(tries = 150, seed = "11")
  void pathsAreThoseOfJgrapht(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 150) int cities,
      @ForAll @IntRange(min = 1, max = 25) int degree,
      @ForAll boolean directed) {
    Network network = Network.random(seed, cities, degree, directed);
    NetworkMeasures ours = network.measured();
    Graph<Integer, Integer> graph = network.graph(false);
    var between = new BetweennessCentrality<>(graph).getScores();
    var near = new HarmonicCentrality<>(graph, false, false).getScores();
    double pairs = (cities - 1.0) * (cities - 2.0) / (directed ? 1 : 2);
    for (int city = 0; city < cities; city++) {
      assertThat(ours.betweenness()[city])
          .isCloseTo(pairs > 0 ? between.get(city) / pairs : 0, within(CLOSE));
      assertThat(ours.harmonic()[city]).isCloseTo(near.get(city) / (cities - 1), within(CLOSE));
    }
    assertThat(ours.isSampled()).isFalse();
  }

  @Property(tries = 60, seed = "12")
  void eigenvectorsAreThoseOfJgrapht(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int cities) {
    Network network = Network.random(seed, cities, 3, false);
    double[] ours = network.measured().eigenvector();
    Graph<Integer, Integer> graph = network.graph(true);
    if (!graph.edgeSet().isEmpty()) {
      var theirs = new EigenvectorCentrality<>(graph, 10_000, 1e-12).getScores();
      for (int city = 0; city < cities; city++) {
        assertThat(ours[city]).isCloseTo(theirs.get(city), within(1e-6));
      }
    }
  }

  @Property(tries = 1, seed = "13")
  void aSampleComesCloseAndAllAreCountedWhenAskedFor(@ForAll long seed) {
    int cities = NetworkMeasures.MOST_SOURCES + 50;
    Random random = new Random(seed);
    // A ring, so that every city is linked, and two hubs that many are linked with.
    int[] from = new int[2 * cities];
    int[] to = new int[2 * cities];
    for (int n = 0; n < cities; n++) {
      from[n] = n;
      to[n] = (n + 1) % cities;
      from[cities + n] = n;
      to[cities + n] = n == 7 || random.nextBoolean() ? 3 : 7;
      to[cities + n] = to[cities + n] == n ? (n + 2) % cities : to[cities + n];
    }
    LinkTable links = new LinkTable(true, from, to, Map.of());
    double[] weights = random.doubles(from.length, 1, 2).toArray();
    NetworkMeasures sampled =
        NetworkMeasures.of(links, weights, cities, false, ProgressMonitor.NONE).orElseThrow();
    NetworkMeasures exact = NetworkMeasures.of(links, weights, cities);
    assertThat(sampled.isSampled()).isTrue();
    assertThat(sampled.sources()).isEqualTo(NetworkMeasures.SAMPLE);
    assertThat(exact.isSampled()).isFalse();
    assertThat(sampled.betweenness()[3]).isCloseTo(exact.betweenness()[3], within(0.05));
    assertThat(sampled.harmonic()).isEqualTo(exact.harmonic());
    NetworkMeasures again =
        NetworkMeasures.of(links, weights, cities, false, ProgressMonitor.NONE).orElseThrow();
    assertThat(again.betweenness()).isEqualTo(sampled.betweenness());
  }
}
