package org.meridian.flow.network;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.meridian.model.LinkTable;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/** Cities and the edges between them, and the measures that follow paths or eigenvectors. */
public final class CityNetwork {

  /** Betweenness of networks sampled with the same seed is the same. */
  private static final long SEED = 1;

  private final int cities;
  private final boolean directed;
  private final NeighbourLists out;
  private final NeighbourLists into;
  private final double meanWeight;

  private CityNetwork(LinkTable links, double[] weights, int cities) {
    this.cities = cities;
    directed = links.isDirected();
    out = NeighbourLists.of(links, weights, cities, false);
    into = directed ? NeighbourLists.of(links, weights, cities, true) : out;
    double sum = 0;
    int edges = 0;
    for (double weight : weights) {
      if (weight > 0) {
        sum += weight;
        edges++;
      }
    }
    meanWeight = sum / edges;
  }

  /**
   * A network.
   *
   * @param links the links
   * @param weights one a link; only those above 0 are edges
   * @param cities how many cities there are
   */
  public static CityNetwork of(LinkTable links, double[] weights, int cities) {
    return new CityNetwork(links, weights, cities);
  }

  /** The cities that an edge leads out of, ascending: all that paths can start from. */
  public int[] sources() {
    return IntStream.range(0, cities).filter(city -> !out.isLonely(city)).toArray();
  }

  /** So many of some sources, drawn without putting back; ascending, always the same. */
  public static int[] sample(int[] sources, int count) {
    int[] drawn = sources.clone();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int place = 0; place < count; place++) {
      int other = random.nextInt(place, drawn.length);
      int city = drawn[other];
      drawn[other] = drawn[place];
      drawn[place] = city;
    }
    return IntStream.of(drawn).limit(count).sorted().toArray();
  }

  /**
   * Betweenness as a share of all ordered pairs of other cities, 0..1. From a sample of the sources
   * it is estimated: what they give, times the number of all over theirs (Brandes and Pich,
   * Centrality estimation in large networks, 2007).
   *
   * @param from all sources, or a sample of them
   * @return one a city; empty if it was stopped
   */
  public Optional<double[]> betweenness(int[] from, ProgressMonitor watch) {
    double pairs = (cities - 1.0) * (cities - 2.0);
    double scale = pairs > 0 && from.length > 0 ? sources().length / (from.length * pairs) : 0;
    return new SourceBlocks(from, cities, watch)
        .sum(1, () -> new PathShares(out, into))
        .map(sums -> scaled(sums, scale));
  }

  /**
   * The mean over all other cities of 1 / (edges on the shortest path to it), 0..1.
   *
   * @return one a city; empty if it was stopped
   */
  public Optional<double[]> harmonic(ProgressMonitor watch) {
    int[] targets = IntStream.range(0, cities).filter(city -> !into.isLonely(city)).toArray();
    return new SourceBlocks(targets, cities, watch)
        .sum(ReciprocalDistances.SOURCES, () -> new ReciprocalDistances(into))
        .map(sums -> scaled(sums, cities > 1 ? 1.0 / (cities - 1) : 0));
  }

  private static double[] scaled(double[] sums, double scale) {
    for (int city = 0; city < sums.length; city++) {
      sums[city] *= scale;
    }
    return sums;
  }

  /** The entries of the leading eigenvector of the weights, squares summing to 1. */
  public double[] eigenvector() {
    double[] entries = LeadingEigenvector.of(into, meanWeight);
    for (int city = 0; city < cities; city++) {
      // The power method only comes near 0, and prints as 1E-17 where nothing is linked.
      if (out.isLonely(city) && into.isLonely(city)) {
        entries[city] = 0;
      }
    }
    return entries;
  }
}
