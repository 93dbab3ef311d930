package org.meridian.flow.network;

import java.util.Arrays;

/**
 * For one source after another: on how many shortest paths to all other cities each city lies
 * between, paths of equal length each counting their part. Unit: paths.
 *
 * <p>Source: Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical
 * Sociology 25 (2001).
 */
final class PathShares implements SourceBlocks.Adder {

  private static final int UNSEEN = -1;

  private final NeighbourLists out;
  private final int[] order;
  private final int[] distance;
  private final double[] paths;

  /** Of a city whose share is known: (1 + share) / paths to it. */
  private final double[] ratio;

  PathShares(NeighbourLists out) {
    this.out = out;
    order = new int[out.count()];
    distance = new int[out.count()];
    paths = new double[out.count()];
    ratio = new double[out.count()];
    Arrays.fill(distance, UNSEEN);
  }

  @Override
  public void add(int[] sources, int from, int to, double[] sums) {
    for (int at = from; at < to; at++) {
      int reached = search(sources[at]);
      for (int place = reached - 1; place >= 0; place--) {
        int city = order[place];
        double share = share(city);
        ratio[city] = (1 + share) / paths[city];
        sums[city] += place == 0 ? 0 : share;
      }
      for (int place = 0; place < reached; place++) {
        distance[order[place]] = UNSEEN;
      }
    }
  }

  /** Orders the cities that can be reached by distance, and counts the shortest paths to them. */
  private int search(int source) {
    int[] starts = out.starts();
    int[] neighbours = out.cities();
    order[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    int reached = 1;
    for (int place = 0; place < reached; place++) {
      int city = order[place];
      int further = distance[city] + 1;
      double ways = paths[city];
      for (int at = starts[city]; at < starts[city + 1]; at++) {
        int other = neighbours[at];
        if (distance[other] == UNSEEN) {
          distance[other] = further;
          paths[other] = ways;
          order[reached++] = other;
        } else if (distance[other] == further) {
          paths[other] += ways;
        }
      }
    }
    return reached;
  }

  private double share(int city) {
    int[] neighbours = out.cities();
    int further = distance[city] + 1;
    double sum = 0;
    for (int at = out.starts()[city]; at < out.starts()[city + 1]; at++) {
      if (distance[neighbours[at]] == further) {
        sum += ratio[neighbours[at]];
      }
    }
    return paths[city] * sum;
  }
}
