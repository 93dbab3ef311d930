package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memberships agree with scikit-learn, R dbscan and scipy. */
final class ClusterCutTest {

  private final ClusterReference reference = new ClusterReference();

  @ParameterizedTest
  @CsvSource({"50,2", "75,5", "100,2", "150,3", "200,4", "300,5", "500,8"})
  void agreesWithDbscan(int radius, int minimum) throws Exception {
    check(reference.places(), "", radius, minimum, "dbscan/eps" + radius + "_min" + minimum);
  }

  @ParameterizedTest
  @CsvSource({"population,150,3", "population,300,5", "score,150,4", "score,75,2", "score,500,5"})
  void agreesWithWeightedDbscan(String weight, int radius, int minimum) throws Exception {
    String file = "weighted/" + weight + "_eps" + radius + "_min" + minimum;
    check(reference.places(), weight, radius, minimum, file);
  }

  @ParameterizedTest
  @CsvSource({"150,400,2", "200,365,2"})
  void agreesAmongTheBest(int among, int radius, int minimum) throws Exception {
    String file = "among/among" + among + "_eps" + radius + "_min" + minimum;
    check(reference.among(among), "", radius, minimum, file);
  }

  private void check(ClusterPlaces places, String weight, int radius, int minimum, String file)
      throws Exception {
    DensityWeights weights =
        weight.isEmpty()
            ? DensityWeights.equal(places.size())
            : DensityWeights.by(places.values(reference.column(weight)));
    ReachabilityTree tree = ReachabilityTree.of(places, minimum, weights, JoinBarrier.NONE);
    Branches branches = Branches.of(tree, places.values(reference.column("score")));
    ClusterCut cut = ClusterCut.at(branches, radius);
    List<CSVRecord> rows = ClusterReference.table(file + ".csv");
    assertThat(rows).hasSize(places.size());
    Map<String, Integer> named = new HashMap<>();
    for (CSVRecord row : rows) {
      int place = ClusterReference.place(places, row.get("city_id"));
      assertThat(cut.role(place).name().toLowerCase(java.util.Locale.ROOT))
          .as(row.get("city_id"))
          .isEqualTo(row.get("role"));
      int branch = cut.branch(place);
      assertThat(branch >= 0).isEqualTo(!row.get("cluster").isEmpty());
      if (branch >= 0) {
        assertThat(named.computeIfAbsent(row.get("cluster"), any -> branch)).isEqualTo(branch);
      }
      assertThat(tree.density(place, radius))
          .isCloseTo(
              Double.parseDouble(row.get("density")), org.assertj.core.data.Offset.offset(1e-9));
    }
    assertThat(named.values()).doesNotHaveDuplicates();
    assertThat(branches.countAt(radius)).isEqualTo(named.size());
  }

  @Test
  void numbersClustersByScore() {
    ClusterPlaces places = reference.places();
    double[] scores = places.values(reference.column("score"));
    ReachabilityTree tree =
        ReachabilityTree.of(places, 3, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    ClusterSet set = ClusterSet.of(ClusterCut.at(Branches.of(tree, scores), 150), scores);
    List<CSVRecord> rows = ClusterReference.table("rows/clusters_150_3.csv");
    assertThat(set.clusters()).hasSize(rows.size());
    for (Cluster cluster : set.clusters()) {
      CSVRecord row = rows.get(cluster.number() - 1);
      assertThat(places.city(set.leader(cluster)).id()).isEqualTo(row.get("lead"));
      assertThat(cluster.size()).isEqualTo(Integer.parseInt(row.get("cities")));
      assertThat(cluster.cores()).hasSize(Integer.parseInt(row.get("cores")));
    }
  }
}
