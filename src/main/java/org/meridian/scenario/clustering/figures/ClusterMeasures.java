package org.meridian.scenario.clustering.figures;

import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.MemberAggregate;
import org.meridian.cluster.MemberAggregate.Value;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;

/** Works out every measure of the clusters of an analysis. */
final class ClusterMeasures {

  private final ClusterAnalysis analysis;
  private final NodeAggregates ranking;
  private final GroupLinks links;

  ClusterMeasures(ClusterAnalysis analysis) {
    this.analysis = analysis;
    ranking = NodeAggregates.ofRanking(analysis);
    links = ClusterFigures.pathways(analysis);
  }

  ClusterAnalysis analysis() {
    return analysis;
  }

  /** An aggregate of the node that ranks clusters. */
  Value ranked(MemberAggregate how, Cluster cluster) {
    return ranking.value(how, cluster);
  }

  /** Strength of pathways of a cluster. */
  GroupLinks.GroupTotals links(Cluster cluster) {
    return links.totals(cluster.number());
  }

  /**
   * What a score is made of, one a cluster in order of their numbers.
   *
   * @throws UnfitMeasure if the dataset has no such node or weight, or its values cannot weigh
   */
  List<Value> of(ScoreSlot slot) throws UnfitMeasure {
    List<Cluster> clusters = analysis.clusters().clusters();
    if (!slot.measure().isOfScores()) {
      return clusters.stream().map(cluster -> whole(slot.measure(), cluster)).toList();
    }
    NodeAggregates node = NodeAggregates.of(analysis, slot.node(), slot.weightBy());
    MemberAggregate how = SlotValues.aggregate(slot);
    return clusters.stream().map(cluster -> node.value(how, cluster)).toList();
  }

  private Value whole(ClusterMeasure measure, Cluster cluster) {
    return new Value(value(measure, cluster), cluster.size(), cluster.size());
  }

  private double value(ClusterMeasure measure, Cluster cluster) {
    GroupLinks.GroupTotals totals = links(cluster);
    return switch (measure) {
      case INSIDE -> totals.inside();
      case OUTWARD -> totals.toGroups() + totals.toRest();
      case INSIDE_SHARE -> totals.insideShare();
      case POLE_SHARE -> ranking.poleShare(cluster);
      case COUNT -> cluster.size();
      case SPAN -> analysis.rows().get(cluster.number() - 1).spanKm();
      case SUM, MEAN, MAX, WEIGHTED_MEAN ->
          throw new IllegalArgumentException(measure + " is of scores");
    };
  }
}
