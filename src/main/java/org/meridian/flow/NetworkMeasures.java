package org.meridian.flow;

import org.meridian.model.LinkTable;

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
 */
public record NetworkMeasures(
    int[] degree,
    double[] strength,
    double[] betweenness,
    double[] harmonic,
    double[] eigenvector) {

  /**
   * Measures a network.
   *
   * @param links the links
   * @param weights one a link
   * @param cities how many cities there are
   */
  public static NetworkMeasures of(LinkTable links, double[] weights, int cities) {
    CityNetwork network = CityNetwork.of(links, weights, cities);
    int[] degree = new int[cities];
    double[] strength = new double[cities];
    for (int link = 0; link < weights.length; link++) {
      if (weights[link] > 0) {
        degree[links.origin(link)]++;
        degree[links.destination(link)]++;
        strength[links.origin(link)] += weights[link];
        strength[links.destination(link)] += weights[link];
      }
    }
    return new NetworkMeasures(
        degree, strength, network.betweenness(), network.harmonic(), network.eigenvector());
  }

  /** Measures the network of scored pathways, weighted by their scores in a node of the index. */
  public static NetworkMeasures of(LinkResult result, int node, int cities) {
    double[] scores = result.result().scores(node);
    double[] weights = scores.length == 0 ? new double[result.links().size()] : scores;
    return of(result.links(), weights, cities);
  }
}
