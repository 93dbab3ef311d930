package org.meridian.scenario.choice;

import java.util.List;
import java.util.Objects;
import org.meridian.model.wording.LocalText;

/**
 * One of the three scores of a cluster. What they are made of and what they are called is free: the
 * reports print "3I" and define nothing.
 *
 * @param measure what it is made of
 * @param node id of the node whose scores are aggregated; empty for the one that ranks clusters,
 *     and for a measure that is not of scores
 * @param weightBy what a {@link ClusterMeasure#WEIGHTED_MEAN} weighs by: {@link
 *     ClusterSettings#SCORE}, a node or an attribute; else empty
 * @param name given by the user; blank for the usual one
 */
public record ScoreSlot(ClusterMeasure measure, String node, String weightBy, LocalText name) {

  /** How many there are. */
  public static final int COUNT = 3;

  /** What weighted means weigh by unless something else is chosen. */
  public static final String PEOPLE = "population";

  /** Strength, integration and influence. */
  public static final List<ScoreSlot> USUAL =
      List.of(of(ClusterMeasure.SUM), of(ClusterMeasure.INSIDE), of(ClusterMeasure.OUTWARD));

  /**
   * All must be there.
   *
   * @throws IllegalArgumentException if a measure has a node or a weight that it does not read, or
   *     lacks one that it does
   */
  public ScoreSlot {
    Objects.requireNonNull(name, "name");
    boolean isWeighted = measure == ClusterMeasure.WEIGHTED_MEAN;
    if (!node.isEmpty() && !measure.isOfScores() || isWeighted == weightBy.isEmpty()) {
      throw new IllegalArgumentException(measure + " of " + node + " by " + weightBy);
    }
  }

  /** A measure under its usual name: of the node that ranks clusters, weighed by people. */
  public static ScoreSlot of(ClusterMeasure measure) {
    String by = measure == ClusterMeasure.WEIGHTED_MEAN ? PEOPLE : "";
    return new ScoreSlot(measure, "", by, LocalText.EMPTY);
  }

  /** The same of another node; empty for the one that ranks clusters. */
  public ScoreSlot withNode(String changed) {
    return new ScoreSlot(measure, changed, weightBy, LocalText.EMPTY);
  }

  /** The same by another weight. */
  public ScoreSlot withWeight(String changed) {
    return new ScoreSlot(measure, node, changed, LocalText.EMPTY);
  }

  /** Another measure, of the same node where it is one of scores. */
  public ScoreSlot withMeasure(ClusterMeasure changed) {
    return changed.isOfScores() ? of(changed).withNode(node) : of(changed);
  }

  /** The same under a name; blank for the usual one. */
  public ScoreSlot named(LocalText changed) {
    return new ScoreSlot(measure, node, weightBy, changed);
  }
}
