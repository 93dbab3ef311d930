package org.meridian.cluster.rows;

import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterSet;

/**
 * Leading cities that a cap on the span leaves in no cluster: the leader of a cluster of two cities
 * or more that is there without the cap, and in none with it.
 */
public final class FallenLeaders {

  private static final int LEAST_CITIES = 2;

  private FallenLeaders() {}

  /**
   * Their places, in order of their clusters without the cap; O(n log n).
   *
   * @param capped clusters with the cap
   * @param scores one a place; NaN is missing
   */
  public static List<Integer> of(ClusterSet capped, double[] scores) {
    ClusterCut cut = capped.cut();
    ClusterSet free = ClusterSet.of(ClusterCut.at(cut.branches(), cut.radiusKm()), scores);
    return free.clusters().stream()
        .filter(cluster -> cluster.size() >= LEAST_CITIES)
        .map((Cluster cluster) -> free.leader(cluster))
        .filter(leader -> capped.number(leader) == 0)
        .toList();
  }
}
