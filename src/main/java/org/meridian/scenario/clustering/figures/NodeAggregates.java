package org.meridian.scenario.clustering.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.MemberAggregate;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.WeightColumns;

/**
 * One node aggregated over the members of clusters. Members without a value are left out and
 * counted; a cluster with fewer than the node's threshold has none.
 */
public final class NodeAggregates {

  private final ClusterAnalysis analysis;
  private final double[] values;
  private final double[] weights;
  private final double threshold;

  private NodeAggregates(
      ClusterAnalysis analysis, double[] values, double[] weights, double threshold) {
    this.analysis = analysis;
    this.values = values;
    this.weights = weights;
    this.threshold = threshold;
  }

  /** Those of the node that ranks clusters. */
  static NodeAggregates ofRanking(ClusterAnalysis analysis) {
    return at(analysis, analysis.node(), new double[0]);
  }

  private static NodeAggregates at(ClusterAnalysis analysis, int node, double[] weights) {
    var result = analysis.result();
    String id = result.dataset().structure().node(node).id();
    double[] values = analysis.places().values(result.cities().scores(node));
    double threshold = result.scenario().settings().missing().threshold(id);
    return new NodeAggregates(analysis, values, weights, threshold);
  }

  /**
   * Those of a node by name.
   *
   * @param node its id; empty for the one that ranks clusters
   * @param weightBy what {@link MemberAggregate#WEIGHTED_MEAN} weighs by; empty for nothing
   * @throws UnfitMeasure if the dataset has no such node or weight, or its values cannot weigh
   */
  static NodeAggregates of(ClusterAnalysis analysis, String node, String weightBy)
      throws UnfitMeasure {
    OptionalInt position =
        node.isEmpty()
            ? OptionalInt.of(analysis.node())
            : analysis.result().dataset().structure().position(node);
    if (position.isEmpty()) {
      throw new UnfitMeasure(UnfitMeasure.UnfitReason.UNKNOWN_NODE, node);
    }
    double[] weights = weightBy.isEmpty() ? new double[0] : weights(analysis, weightBy);
    return at(analysis, position.getAsInt(), weights);
  }

  private static double[] weights(ClusterAnalysis analysis, String by) throws UnfitMeasure {
    Optional<double[]> column = WeightColumns.values(analysis.result(), by);
    if (column.isEmpty()) {
      throw new UnfitMeasure(UnfitMeasure.UnfitReason.UNKNOWN_WEIGHT, by);
    }
    double[] weights = analysis.places().values(column.get());
    try {
      // One rule for what can weigh, here and in densities.
      DensityWeights.by(weights);
    } catch (DensityWeights.UnfitWeights unfit) {
      throw new UnfitMeasure(UnfitMeasure.UnfitReason.valueOf(unfit.refusal().name()), by);
    }
    return weights;
  }

  /** Those of the three scores that cannot be made of what they name, and why. */
  public static Map<ScoreSlot, UnfitMeasure> unfit(ClusterAnalysis analysis) {
    Map<ScoreSlot, UnfitMeasure> unfit = new LinkedHashMap<>();
    for (ScoreSlot slot : analysis.settings().slots()) {
      try {
        of(analysis, slot.node(), slot.weightBy());
      } catch (UnfitMeasure why) {
        unfit.put(slot, why);
      }
    }
    return unfit;
  }

  /** The value of a cluster. */
  MemberAggregate.Value value(MemberAggregate how, Cluster cluster) {
    return how.of(analysis.clusters().members(cluster), values, weights, threshold);
  }

  /** The share of its leader in the sum of a cluster, 0..1; NaN where the sum is not above 0. */
  double poleShare(Cluster cluster) {
    double sum = value(MemberAggregate.SUM, cluster).value();
    return sum > 0 ? values[analysis.clusters().leader(cluster)] / sum : Double.NaN;
  }
}
