package org.meridian.scoring;

import java.util.HashMap;
import java.util.Map;

/**
 * How many of a node's children must be available for the node to have a score.
 *
 * <p>The rule counts children, not weights: (available children) / (children that take part with a
 * weight above 0) must not be below the threshold. An indicator that has no value in the year but
 * in others counts as a missing child; one without any data at all takes no part and is not
 * counted, nor is an indicator that cannot be normalised, such as a constant one: either would drop
 * cities for a gap that no city can fill. (COINr counts a constant indicator.)
 *
 * @param threshold 0 (one child is enough) to 1 (all are needed)
 * @param byNode thresholds of single nodes, by node id
 */
public record MissingDataPolicy(double threshold, Map<String, Double> byNode) {

  /** Two thirds of the children. */
  public static final MissingDataPolicy DEFAULT = new MissingDataPolicy(2.0 / 3, Map.of());

  /** Checks thresholds and copies. */
  public MissingDataPolicy {
    requireFraction(threshold);
    byNode = Map.copyOf(byNode);
    byNode.values().forEach(MissingDataPolicy::requireFraction);
  }

  /** The same threshold for all nodes. */
  public static MissingDataPolicy of(double threshold) {
    return new MissingDataPolicy(threshold, Map.of());
  }

  /** The threshold of a node. */
  public double threshold(String node) {
    return byNode.getOrDefault(node, threshold);
  }

  /**
   * The same with another threshold for one node.
   *
   * @param fraction 0..1
   */
  public MissingDataPolicy with(String node, double fraction) {
    Map<String, Double> all = new HashMap<>(byNode);
    all.put(node, fraction);
    return new MissingDataPolicy(threshold, all);
  }

  /** The same without a threshold of its own for one node. */
  public MissingDataPolicy without(String node) {
    Map<String, Double> all = new HashMap<>(byNode);
    all.remove(node);
    return new MissingDataPolicy(threshold, all);
  }

  private static void requireFraction(double threshold) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("a missing-data threshold of " + threshold);
    }
  }
}
