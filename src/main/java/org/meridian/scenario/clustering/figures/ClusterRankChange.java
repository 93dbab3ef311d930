package org.meridian.scenario.clustering.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.MemberAggregate;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scoring.ranking.CityRanking;

/**
 * The ranks of a cluster among clusters by summed scores, now and in another year or scenario, with
 * its members of now: what changes is the scores alone.
 *
 * @param against the other year or scenario
 * @param then its rank there, from 1; 0 where too few members have a score
 * @param now its rank now, from 1; 0 where too few members have a score
 */
public record ClusterRankChange(SideChoice against, int then, int now) {

  /** How many ranks it gained since; empty where it has no rank in one of both. */
  public OptionalInt gained() {
    return then == 0 || now == 0 ? OptionalInt.empty() : OptionalInt.of(then - now);
  }

  /**
   * The changes of all clusters, in order of their numbers; none where the other result has no node
   * of that name.
   *
   * @param then the other year or scenario; of any dataset with cities of the same ids
   */
  public static List<ClusterRankChange> of(ClusterAnalysis analysis, RankReference.Then then) {
    String id = analysis.result().dataset().structure().node(analysis.node()).id();
    OptionalInt node = then.result().dataset().structure().position(id);
    if (node.isEmpty()) {
      return List.of();
    }
    CityRanking now = ranking(analysis, analysis.result(), analysis.node());
    CityRanking before = ranking(analysis, then.result(), node.getAsInt());
    List<ClusterRankChange> changes = new ArrayList<>();
    for (Cluster cluster : analysis.clusters().clusters()) {
      int at = cluster.number() - 1;
      changes.add(new ClusterRankChange(then.choice(), before.rank(at), now.rank(at)));
    }
    return changes;
  }

  /** Clusters ranked by sums of scores of a result. */
  private static CityRanking ranking(ClusterAnalysis analysis, ScenarioResult result, int node) {
    double[] scores = byPlace(analysis, result.dataset(), result.cities().scores(node));
    String id = result.dataset().structure().node(node).id();
    double threshold = result.scenario().settings().missing().threshold(id);
    return CityRanking.of(
        analysis.clusters().clusters().stream()
            .map(analysis.clusters()::members)
            .mapToDouble(
                members -> MemberAggregate.SUM.of(members, scores, scores, threshold).value())
            .toArray());
  }

  private static double[] byPlace(ClusterAnalysis analysis, Dataset dataset, double[] scores) {
    double[] values = new double[analysis.places().size()];
    Arrays.setAll(
        values,
        place -> {
          OptionalInt city = dataset.cityPosition(analysis.places().city(place).id());
          return city.isPresent() ? scores[city.getAsInt()] : Double.NaN;
        });
    return values;
  }
}
