package org.meridian.scenario.clustering;

import java.util.Optional;
import org.meridian.cluster.Cluster;

/**
 * What became of a cluster of one setting under another.
 *
 * @param from under the pinned setting; empty for a cluster that is new
 * @param to what it is now, or most of it went into; empty where nothing of it is in any
 * @param jaccard score-weighted index of both, 0..1; NaN where one is missing
 * @param fate what became of it
 */
public record ClusterChange(
    Optional<Cluster> from, Optional<Cluster> to, double jaccard, ClusterFate fate) {

  /** What becomes of clusters; limits after Hennig (2007). */
  public enum ClusterFate {
    /** J of at least 0.85. */
    SAME,
    /** J of at least 0.5. */
    CHANGED,
    /** It and at least one other have half of their score or more in one of now. */
    MERGED,
    /** At least two of now have half of their score or more in it. */
    SPLIT,
    /** J below 0.5. */
    DISSOLVED,
    /** There was none before. */
    BORN
  }
}
