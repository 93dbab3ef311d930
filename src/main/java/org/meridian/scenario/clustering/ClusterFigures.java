package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.MemberAggregate;
import org.meridian.flow.LinkResult;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;

/**
 * The figures of a cluster.
 *
 * @param sum summed scores of members
 * @param mean mean score of members
 * @param max greatest score of a member
 * @param links strength of pathways inside, to other clusters and to the rest
 * @param measures value of each {@link ClusterMeasure} by its ordinal; NaN is missing
 * @param scores the three scores, 0..100 over the clusters shown; NaN is missing
 * @param overall mean of the three scores; NaN where fewer than two are there
 */
public record ClusterFigures(
    MemberAggregate.Value sum,
    MemberAggregate.Value mean,
    MemberAggregate.Value max,
    GroupLinks.GroupTotals links,
    List<Double> measures,
    List<Double> scores,
    double overall) {

  private static final int LEAST_SCORES = 2;

  /** Copies the lists. */
  public ClusterFigures {
    measures = List.copyOf(measures);
    scores = List.copyOf(scores);
  }

  /** One of the measures. */
  public double measure(ClusterMeasure measure) {
    return measures.get(measure.ordinal());
  }

  /** The figures of all clusters of an analysis, in order of their numbers; O(links). */
  public static List<ClusterFigures> of(ClusterAnalysis analysis) {
    return new Maker(analysis).figures();
  }

  /**
   * Links between the clusters by the scores of pathways in the node that ranks them; in the index,
   * where that node scores no pathways; none where the index does not either.
   */
  public static GroupLinks pathways(ClusterAnalysis analysis) {
    LinkResult links = analysis.result().links();
    String node = analysis.result().dataset().structure().node(analysis.node()).id();
    int measure = links.result().input().structure().position(node).orElse(IndexStructure.ROOT);
    double[] scores = links.result().scores(measure);
    scores = scores.length == 0 ? links.result().scores(IndexStructure.ROOT) : scores;
    LinkTable scored = scores.length == 0 ? LinkTable.EMPTY : links.links();
    return GroupLinks.of(
        scored, scores, analysis.numberByCity(), analysis.clusters().clusters().size());
  }

  /** Works the figures out. */
  private static final class Maker {
    private final ClusterAnalysis analysis;
    private final double[] values;
    private final double threshold;
    private final GroupLinks links;
    private final List<Cluster> clusters;

    Maker(ClusterAnalysis analysis) {
      this.analysis = analysis;
      double[] scores = analysis.result().cities().scores(analysis.node());
      values = analysis.places().values(scores);
      threshold = analysis.result().scenario().settings().missing().threshold();
      links = pathways(analysis);
      clusters = analysis.clusters().clusters();
    }

    List<ClusterFigures> figures() {
      List<double[]> measures = clusters.stream().map(this::measures).toList();
      List<double[]> slots = new ArrayList<>();
      for (ScoreSlot slot : analysis.settings().slots()) {
        slots.add(scaled(slot.measure(), measures));
      }
      List<ClusterFigures> all = new ArrayList<>();
      for (int at = 0; at < clusters.size(); at++) {
        int number = at;
        double[] scores = slots.stream().mapToDouble(slot -> slot[number]).toArray();
        all.add(figures(clusters.get(at), measures.get(at), scores));
      }
      return all;
    }

    private ClusterFigures figures(Cluster cluster, double[] measures, double[] scores) {
      double[] present = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
      MemberAggregate.Value sum = value(MemberAggregate.SUM, cluster);
      return new ClusterFigures(
          sum,
          sum.of(measures[ClusterMeasure.MEAN.ordinal()]),
          sum.of(measures[ClusterMeasure.MAX.ordinal()]),
          links.totals(cluster.number()),
          Arrays.stream(measures).boxed().toList(),
          Arrays.stream(scores).boxed().toList(),
          present.length < LEAST_SCORES
              ? Double.NaN
              : Arrays.stream(present).average().orElse(Double.NaN));
    }

    private MemberAggregate.Value value(MemberAggregate how, Cluster cluster) {
      return how.of(analysis.clusters().members(cluster), values, values, threshold);
    }

    private double[] measures(Cluster cluster) {
      return Arrays.stream(ClusterMeasure.values())
          .mapToDouble(measure -> measure(measure, cluster))
          .toArray();
    }

    private double measure(ClusterMeasure measure, Cluster cluster) {
      GroupLinks.GroupTotals totals = links.totals(cluster.number());
      return switch (measure) {
        case SUM -> value(MemberAggregate.SUM, cluster).value();
        case MEAN -> value(MemberAggregate.MEAN, cluster).value();
        case MAX -> value(MemberAggregate.MAX, cluster).value();
        case INSIDE -> totals.inside();
        case OUTWARD -> totals.toGroups() + totals.toRest();
        case INSIDE_SHARE -> totals.insideShare();
        case POLE_SHARE -> {
          double sum = value(MemberAggregate.SUM, cluster).value();
          yield sum > 0 ? values[analysis.clusters().leader(cluster)] / sum : Double.NaN;
        }
        case COUNT -> cluster.size();
        case SPAN -> analysis.rows().get(cluster.number() - 1).spanKm();
      };
    }

    /** A measure from 0 to 100 over the clusters that are shown; missing where all are alike. */
    private double[] scaled(ClusterMeasure measure, List<double[]> measures) {
      double[] raw = new double[clusters.size()];
      for (int at = 0; at < raw.length; at++) {
        boolean isShown = clusters.get(at).size() >= ClusterAnalysis.LEAST_CITIES;
        raw[at] = isShown ? measures.get(at)[measure.ordinal()] : Double.NaN;
      }
      double[] present = Arrays.stream(raw).filter(value -> !Double.isNaN(value)).toArray();
      double low = Arrays.stream(present).min().orElse(Double.NaN);
      double high = Arrays.stream(present).max().orElse(Double.NaN);
      // Where all are alike, 0 / 0 is missing.
      double worst = measure.isMoreBetter() ? low : high;
      double best = measure.isMoreBetter() ? high : low;
      return Arrays.stream(raw).map(value -> 100 * (value - worst) / (best - worst)).toArray();
    }
  }
}
