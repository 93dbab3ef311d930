package org.meridian.scenario.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meridian.cluster.Branches;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterRow;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.JoinBarrier;
import org.meridian.cluster.LeadingRule;
import org.meridian.cluster.ReachabilityTree;
import org.meridian.scenario.ScenarioResult;

/**
 * Finds the clusters of results. Remembers the last tree of all radii and its branches, so that
 * another radius costs only a cut, and other scores no tree. Thread-safe.
 */
public final class ClusterEngine {

  private ScenarioResult treeOf;
  private ClusterSettings treeFor;
  private int treeNode;
  private ReachabilityTree tree;
  private int weightless;
  private double[] branchScores;
  private Branches branches;

  /** Thrown where cities cannot be weighed by what a setting names. */
  public static final class UnknownWeight extends Exception {
    private static final long serialVersionUID = 1;

    UnknownWeight(String name) {
      super(name);
    }
  }

  /**
   * Finds clusters.
   *
   * @param node position of the node of the index whose scores rank cities and clusters
   * @throws UnknownWeight if the dataset has neither a node nor an attribute of the weight's name
   * @throws DensityWeights.UnfitWeights if its values cannot weigh
   */
  public synchronized ClusterAnalysis analyse(
      ScenarioResult result, ClusterSettings settings, int node)
      throws UnknownWeight, DensityWeights.UnfitWeights {
    growTree(result, settings, node);
    ClusterPlaces places = tree.places();
    double[] scores = places.values(result.cities().scores(node));
    if (branches == null || !Arrays.equals(scores, branchScores)) {
      branches = Branches.of(tree, scores);
      branchScores = scores;
    }
    ClusterSet set = ClusterSet.of(cut(settings), scores);
    int[] ranks = ClusterScope.ranks(result, places, node);
    List<ClusterRow> rows =
        set.clusters().stream().map(cluster -> row(set, cluster, ranks)).toList();
    return new ClusterAnalysis(result, settings, node, set, rows, weightless);
  }

  private ClusterCut cut(ClusterSettings settings) {
    double radius = settings.radiusKm();
    return settings.spanKm().isPresent()
        ? ClusterCut.capped(branches, radius, settings.spanKm().getAsDouble())
        : ClusterCut.at(branches, radius, settings.attachKm().orElse(radius));
  }

  private static ClusterRow row(ClusterSet set, Cluster cluster, int[] ranks) {
    return ClusterRow.of(set, cluster, LeadingRule.USUAL, ranks, false);
  }

  private void growTree(ScenarioResult result, ClusterSettings settings, int node)
      throws UnknownWeight, DensityWeights.UnfitWeights {
    boolean byScores = !settings.weightBy().isEmpty() || settings.among().isPresent();
    boolean holds =
        tree != null
            && treeFor.hasTreeOf(settings)
            && (byScores
                ? treeOf == result && treeNode == node
                : treeOf.dataset().cities() == result.dataset().cities());
    if (holds) {
      return;
    }
    Optional<double[]> column = Optional.empty();
    if (!settings.weightBy().isEmpty()) {
      column = ClusterScope.column(result, settings.weightBy());
      if (column.isEmpty()) {
        throw new UnknownWeight(settings.weightBy());
      }
    }
    ClusterPlaces places = ClusterScope.places(result, node, settings.among());
    DensityWeights weights = ClusterScope.weights(places, column);
    tree = ReachabilityTree.of(places, settings.minimum(), weights, JoinBarrier.NONE);
    branches = null;
    weightless = weights.missing();
    treeOf = result;
    treeFor = settings;
    treeNode = node;
  }
}
