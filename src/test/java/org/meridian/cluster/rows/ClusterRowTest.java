package org.meridian.cluster.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Branches;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterReference;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.DensityWeights;
import org.meridian.cluster.JoinBarrier;
import org.meridian.cluster.MemberAggregate;
import org.meridian.cluster.ReachabilityTree;

/** Rows of clusters agree with references. */
final class ClusterRowTest {

  private final ClusterReference reference = new ClusterReference();
  private final ClusterPlaces places = reference.places();
  private final double[] scores = places.values(reference.column("score"));
  private final int[] ranks = ranks();
  private final ClusterSet set = set();

  private int[] ranks() {
    double[] column = places.values(reference.column("rank"));
    return Arrays.stream(column).mapToInt(rank -> (int) rank).toArray();
  }

  private ClusterSet set() {
    ReachabilityTree tree =
        ReachabilityTree.of(places, 3, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    return ClusterSet.of(ClusterCut.at(Branches.of(tree, scores), 150), scores);
  }

  @Test
  void describesClusters() {
    List<CSVRecord> rows = ClusterReference.table("rows/clusters_150_3.csv");
    double[] people = places.values(reference.column("population"));
    for (Cluster cluster : set.clusters()) {
      CSVRecord wanted = rows.get(cluster.number() - 1);
      ClusterRow row = ClusterRow.of(set, cluster, LeadingRule.USUAL, ranks);
      assertThat(row.leading().stream().map(place -> places.city(place).id()))
          .containsExactlyInAnyOrderElementsOf(ClusterReference.ids(wanted.get("leading_cities")));
      String kind = wanted.get("kind");
      assertThat(row.kind().id())
          .isEqualTo(kind.startsWith("no core") ? ClusterClass.NO_LEADER.id() : kind);
      assertThat(row.countries()).hasSize(Integer.parseInt(wanted.get("countries")));
      assertThat(row.isCrossBorder()).isEqualTo(wanted.get("cross_border").equals("1"));
      close(row.spanKm(), wanted.get("span_km"));
      close(value(MemberAggregate.SUM, cluster, people), wanted.get("open_connectivity_sum"));
      close(value(MemberAggregate.MEAN, cluster, people), wanted.get("open_connectivity_mean"));
      close(value(MemberAggregate.MAX, cluster, people), wanted.get("open_connectivity_max"));
      close(
          value(MemberAggregate.WEIGHTED_MEAN, cluster, people),
          wanted.get("open_connectivity_popmean"));
    }
  }

  private double value(MemberAggregate how, Cluster cluster, double[] weights) {
    return how.of(set.members(cluster), scores, weights, 2.0 / 3).value();
  }

  private static void close(double found, String wanted) {
    assertThat(found).isCloseTo(Double.parseDouble(wanted), withPercentage(1e-9));
  }

  @Test
  void leavesTooFewValuesMissing() {
    double[] some = {1, Double.NaN, Double.NaN};
    MemberAggregate.Value value = MemberAggregate.MEAN.of(List.of(0, 1, 2), some, some, 2.0 / 3);
    assertThat(value.value()).isNaN();
    assertThat(value.present()).isEqualTo(1);
  }
}
