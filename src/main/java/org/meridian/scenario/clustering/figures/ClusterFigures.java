package org.meridian.scenario.clustering.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.MemberAggregate;
import org.meridian.flow.LinkResult;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;

/**
 * The figures of a cluster.
 *
 * @param sum summed scores of members
 * @param mean mean score of members
 * @param max greatest score of a member
 * @param links strength of pathways inside, to other clusters and to the rest
 * @param measures value of each {@link ClusterMeasure} by its ordinal, of the node that ranks
 *     clusters, weighed by people; NaN is missing
 * @param slots what each of the three scores is made of
 * @param scores the three scores, 0..100 over the clusters shown; NaN is missing
 */
public record ClusterFigures(
    MemberAggregate.Value sum,
    MemberAggregate.Value mean,
    MemberAggregate.Value max,
    GroupLinks.GroupTotals links,
    List<Double> measures,
    List<MemberAggregate.Value> slots,
    List<Double> scores) {

  private static final int LEAST_SCORES = 2;

  /** Copies the lists. */
  public ClusterFigures {
    measures = List.copyOf(measures);
    slots = List.copyOf(slots);
    scores = List.copyOf(scores);
  }

  /** One of the measures. */
  public double measure(ClusterMeasure measure) {
    return measures.get(measure.ordinal());
  }

  /** Mean of the three scores; NaN where fewer than two are there. */
  public double overall() {
    double[] present =
        scores.stream()
            .mapToDouble(Double::doubleValue)
            .filter(score -> !Double.isNaN(score))
            .toArray();
    return present.length < LEAST_SCORES
        ? Double.NaN
        : Arrays.stream(present).average().orElse(Double.NaN);
  }

  /** The figures of all clusters of an analysis, in order of their numbers; O(links). */
  public static List<ClusterFigures> of(ClusterAnalysis analysis) {
    ClusterMeasures measures = new ClusterMeasures(analysis);
    Map<ClusterMeasure, SlotValues> usual = new EnumMap<>(ClusterMeasure.class);
    for (ClusterMeasure measure : ClusterMeasure.values()) {
      usual.put(measure, SlotValues.of(measures, ScoreSlot.of(measure)));
    }
    List<SlotValues> slots =
        analysis.settings().slots().stream().map(slot -> SlotValues.of(measures, slot)).toList();
    List<ClusterFigures> all = new ArrayList<>();
    for (Cluster cluster : analysis.clusters().clusters()) {
      all.add(of(measures, cluster, usual, slots));
    }
    return all;
  }

  private static ClusterFigures of(
      ClusterMeasures measures,
      Cluster cluster,
      Map<ClusterMeasure, SlotValues> usual,
      List<SlotValues> slots) {
    int at = cluster.number() - 1;
    return new ClusterFigures(
        measures.ranked(MemberAggregate.SUM, cluster),
        measures.ranked(MemberAggregate.MEAN, cluster),
        measures.ranked(MemberAggregate.MAX, cluster),
        measures.links(cluster),
        usual.values().stream().map(values -> values.raw().get(at).value()).toList(),
        slots.stream().map(values -> values.raw().get(at)).toList(),
        slots.stream().map(values -> values.scaled().get(at)).toList());
  }

  /**
   * The share of a cluster's links, by scores of pathways, that goes with the links of its leader:
   * {@code 1 - S without / S}; NaN for no links. O(links).
   */
  public static double withoutLeader(ClusterAnalysis analysis, Cluster cluster) {
    double[] scores = pathwayScores(analysis);
    return LinkResilience.without(
        scores.length == 0 ? LinkTable.EMPTY : analysis.result().links().links(),
        scores,
        analysis.countedByCity(),
        cluster.number(),
        analysis.places().position(analysis.clusters().leader(cluster)));
  }

  private static double[] pathwayScores(ClusterAnalysis analysis) {
    LinkResult links = analysis.result().links();
    String node = analysis.result().dataset().structure().node(analysis.node()).id();
    int measure = links.result().input().structure().position(node).orElse(IndexStructure.ROOT);
    double[] scores = links.result().scores(measure);
    return scores.length == 0 ? links.result().scores(IndexStructure.ROOT) : scores;
  }

  /**
   * Links between the clusters by the scores of pathways in the node that ranks them; in the index,
   * where that node scores no pathways; none where the index does not either.
   */
  public static GroupLinks pathways(ClusterAnalysis analysis) {
    double[] scores = pathwayScores(analysis);
    return GroupLinks.of(
        scores.length == 0 ? LinkTable.EMPTY : analysis.result().links().links(),
        scores,
        analysis.countedByCity(),
        analysis.clusters().clusters().size());
  }
}
