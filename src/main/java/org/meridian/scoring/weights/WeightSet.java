package org.meridian.scoring.weights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.basis.PowerScaling;

/**
 * Weights of nodes that differ from the published ones of the structure.
 *
 * @param byNode weight by node id, 0 or more, in no particular unit: siblings are rescaled to sum
 *     to 1 when evaluated
 */
public record WeightSet(Map<String, Double> byNode) {

  /** The weights that the structure came with. */
  public static final WeightSet PUBLISHED = new WeightSet(Map.of());

  /** Checks weights and copies. */
  public WeightSet {
    byNode = Map.copyOf(byNode);
    byNode.forEach(WeightSet::requireWeight);
  }

  private static void requireWeight(String id, Double weight) {
    if (!(weight >= 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("weight of " + id + " is " + weight);
    }
  }

  /** The weight of a node: the one set here, otherwise the published one. */
  public double weight(IndexNode node) {
    Double weight = byNode.get(node.id());
    return weight == null ? node.weight() : weight;
  }

  /**
   * The weights of all nodes of a structure, by position. Siblings of which the largest is far from
   * 1 are scaled by a power of two, so that they can be summed: 1e308 and 1e308 weigh alike.
   */
  public double[] weights(IndexStructure structure) {
    double[] weights = new double[structure.size()];
    for (int node = 0; node < weights.length; node++) {
      weights[node] = weight(structure.node(node));
    }
    for (int node = 0; node < weights.length; node++) {
      int[] children = structure.children(node);
      double[] scaled =
          PowerScaling.summable(
              IntStream.of(children).mapToDouble(child -> weights[child]).toArray());
      for (int n = 0; n < children.length; n++) {
        weights[children[n]] = scaled[n];
      }
    }
    return weights;
  }

  /** The same with one weight set. */
  public WeightSet with(String node, double weight) {
    Map<String, Double> changed = new LinkedHashMap<>(byNode);
    changed.put(node, weight);
    return new WeightSet(changed);
  }

  /** The same with several weights set. */
  public WeightSet withAll(Map<String, Double> weights) {
    Map<String, Double> changed = new LinkedHashMap<>(byNode);
    changed.putAll(weights);
    return new WeightSet(changed);
  }

  /** The same with published weights for some nodes. */
  public WeightSet without(Iterable<String> nodes) {
    Map<String, Double> changed = new LinkedHashMap<>(byNode);
    nodes.forEach(changed::remove);
    return new WeightSet(changed);
  }
}
