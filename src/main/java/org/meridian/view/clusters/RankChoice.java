package org.meridian.view.clusters;

import java.util.Objects;

/**
 * How clusters are ranked.
 *
 * @param node id of the node of the index whose scores count, on the map and the card too; empty
 *     for the index itself
 * @param clusters order among clusters
 * @param both order of clusters among cities, one of {@link ClusterOrder#AMONG_CITIES}
 */
public record RankChoice(String node, ClusterOrder clusters, ClusterOrder both) {

  /** By the index: sums among clusters, means among cities. */
  public static final RankChoice USUAL = new RankChoice("", ClusterOrder.SUM, ClusterOrder.MEAN);

  /**
   * Checks the order among cities.
   *
   * @throws IllegalArgumentException if it is first by size alone
   */
  public RankChoice {
    Objects.requireNonNull(node, "node");
    if (!ClusterOrder.AMONG_CITIES.contains(both)) {
      throw new IllegalArgumentException("clusters among cities by " + both);
    }
  }

  /** The same by another node; empty for the index. */
  public RankChoice withNode(String changed) {
    return new RankChoice(changed, clusters, both);
  }

  /** The same with another order in a ranking of a kind. */
  public RankChoice with(ClusterRanking.Kind kind, ClusterOrder order) {
    return kind == ClusterRanking.Kind.BOTH
        ? new RankChoice(node, clusters, order)
        : new RankChoice(node, order, both);
  }

  /** The order of a ranking of a kind. */
  public ClusterOrder of(ClusterRanking.Kind kind) {
    return kind == ClusterRanking.Kind.BOTH ? both : clusters;
  }
}
