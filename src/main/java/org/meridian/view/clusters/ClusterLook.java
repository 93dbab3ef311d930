package org.meridian.view.clusters;

import java.util.Objects;

/**
 * What of the clusters a reader looks at. None of it changes a cluster.
 *
 * @param ledOnly whether only clusters with a leading city are listed and filled
 * @param outlines whether outlines are drawn
 * @param names whether clusters are named on the map
 * @param noise whether cities in no cluster are drawn
 * @param chosen identity of the cluster that is looked at; empty for none
 * @param rank how clusters are ranked
 */
public record ClusterLook(
    boolean ledOnly,
    boolean outlines,
    boolean names,
    boolean noise,
    String chosen,
    RankChoice rank) {

  /** Those with a leading city, with outlines, names and noise. */
  public static final ClusterLook USUAL =
      new ClusterLook(true, true, true, true, "", RankChoice.USUAL);

  /** The identity must be there. */
  public ClusterLook {
    Objects.requireNonNull(chosen, "chosen");
    Objects.requireNonNull(rank, "rank");
  }

  /** The same looking at another cluster; empty for none. */
  public ClusterLook withChosen(String identity) {
    return new ClusterLook(ledOnly, outlines, names, noise, identity, rank);
  }

  /** The same with outlines or without. */
  public ClusterLook withOutlines(boolean on) {
    return new ClusterLook(ledOnly, on, names, noise, chosen, rank);
  }

  /** The same with names or without. */
  public ClusterLook withNames(boolean on) {
    return new ClusterLook(ledOnly, outlines, on, noise, chosen, rank);
  }

  /** The same with cities in no cluster or without. */
  public ClusterLook withNoise(boolean on) {
    return new ClusterLook(ledOnly, outlines, names, on, chosen, rank);
  }

  /** The same with only clusters that have a leading city, or all. */
  public ClusterLook withLedOnly(boolean only) {
    return new ClusterLook(only, outlines, names, noise, chosen, rank);
  }

  /** The same with clusters ranked in another way. */
  public ClusterLook withRank(RankChoice changed) {
    return new ClusterLook(ledOnly, outlines, names, noise, chosen, changed);
  }
}
