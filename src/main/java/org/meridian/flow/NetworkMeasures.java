package org.meridian.flow;

import java.util.Optional;
import org.meridian.flow.network.CityNetwork;
import org.meridian.model.LinkTable;
import org.meridian.scoring.uncertainty.ProgressMonitor;

/**
 * How cities stand in a network of links. A link is an edge if its weight is above 0; missing ones
 * and zeros are none.
 *
 * <p>All arrays have one value a city; they are not copied and must not be written to. A city
 * without edges has 0 throughout.
 *
 * @param degree number of edges of a city (both directions counted in a directed network)
 * @param strength sum of the weights of a city's edges, in their unit
 * @param betweenness share of all ordered pairs of other cities whose shortest paths (fewest edges)
 *     lead through the city, paths of equal length each their part; 0..1 (Freeman 1977)
 * @param harmonic mean over all other cities of 1 / (edges on the shortest path to it), 0 for one
 *     that cannot be reached; 0..1 (Marchiori and Latora 2000)
 * @param eigenvector the city's entry in the leading eigenvector of the matrix of weights, scaled
 *     so that the squares sum to 1; 0..1 (Bonacich 1972)
 * @param sources how many cities betweenness follows paths from; an estimate where these are not
 *     all
 * @param allSources how many cities paths can start from
 */
public record NetworkMeasures(
    int[] degree,
    double[] strength,
    double[] betweenness,
    double[] harmonic,
    double[] eigenvector,
    int sources,
    int allSources) {

  /** More cities with edges than this, and betweenness is estimated unless all are asked for. */
  public static final int MOST_SOURCES = 5000;

  /** How many of them betweenness is then estimated from. */
  public static final int SAMPLE = 1000;

  /** Whether betweenness is an estimate. */
  public boolean isSampled() {
    return sources < allSources;
  }

  /**
   * Measures a network, all of it exactly.
   *
   * @param links the links
   * @param weights one a link
   * @param cities how many cities there are
   */
  public static NetworkMeasures of(LinkTable links, double[] weights, int cities) {
    return of(links, weights, cities, true, ProgressMonitor.NONE).orElseThrow();
  }

  /**
   * Measures a network.
   *
   * @param links the links
   * @param weights one a link
   * @param cities how many cities there are
   * @param exact whether betweenness follows paths from all cities, however many there are
   * @param watch follows and stops it; told how far the slowest measure has come
   * @return empty if it was stopped
   */
  public static Optional<NetworkMeasures> of(
      LinkTable links, double[] weights, int cities, boolean exact, ProgressMonitor watch) {
    CityNetwork network = CityNetwork.of(links, weights, cities);
    int[] all = network.sources();
    int[] from = exact || all.length <= MOST_SOURCES ? all : CityNetwork.sample(all, SAMPLE);
    int[] degree = new int[cities];
    double[] strength = new double[cities];
    count(links, weights, degree, strength);
    return network
        .betweenness(from, watch)
        .flatMap(
            between ->
                network
                    .harmonic(quiet(watch))
                    .map(
                        near ->
                            new NetworkMeasures(
                                degree,
                                strength,
                                between,
                                near,
                                network.eigenvector(),
                                from.length,
                                all.length)));
  }

  private static void count(LinkTable links, double[] weights, int[] degree, double[] strength) {
    for (int link = 0; link < weights.length; link++) {
      if (weights[link] > 0) {
        degree[links.origin(link)]++;
        degree[links.destination(link)]++;
        strength[links.origin(link)] += weights[link];
        strength[links.destination(link)] += weights[link];
      }
    }
  }

  /** Stops as another does, but says nothing. */
  private static ProgressMonitor quiet(ProgressMonitor watch) {
    return new ProgressMonitor() {
      @Override
      public boolean isCancelled() {
        return watch.isCancelled();
      }

      @Override
      public void progress(long done, long total) {
        // Betweenness takes most of the time.
      }
    };
  }
}
