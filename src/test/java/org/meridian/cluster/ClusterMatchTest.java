package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identities across settings agree with references. */
final class ClusterMatchTest {

  private final ClusterReference reference = new ClusterReference();

  @ParameterizedTest
  @CsvSource({"150,3,200,3", "200,4,200,3"})
  void keepsIdentities(int radius, int minimum, int otherRadius, int otherMinimum) {
    List<Set<String>> from = clusters(radius, minimum);
    List<Set<String>> to = clusters(otherRadius, otherMinimum);
    Map<String, Double> scores = new HashMap<>();
    double[] column = reference.column("score");
    for (int at = 0; at < column.length; at++) {
      scores.put(reference.cities().get(at).id(), column[at]);
    }
    Map<String, String> wanted = new HashMap<>();
    Map<String, Double> indices = new HashMap<>();
    String name =
        "identity/from_eps%d_min%d_to_eps%d_min%d.csv"
            .formatted(radius, minimum, otherRadius, otherMinimum);
    for (CSVRecord row : ClusterReference.table(name)) {
      if (!row.get("from_cluster").isEmpty() && !row.get("to_cluster").isEmpty()) {
        wanted.put(row.get("from_cluster"), row.get("to_cluster"));
        indices.put(row.get("from_cluster"), Double.parseDouble(row.get("weighted_jaccard")));
      }
    }
    List<ClusterMatch.Pair> pairs = ClusterMatch.of(from, to, scores::get);
    assertThat(pairs).hasSize(wanted.size());
    for (ClusterMatch.Pair pair : pairs) {
      String number = Integer.toString(pair.from() + 1);
      assertThat(Integer.toString(pair.to() + 1)).isEqualTo(wanted.get(number));
      assertThat(pair.jaccard()).isCloseTo(indices.get(number), withPercentage(1e-10));
    }
  }

  @Test
  void countsCitiesWhereNoneHasAScore() {
    List<ClusterMatch.Pair> pairs =
        ClusterMatch.of(
            List.of(Set.of("a", "b", "c")), List.of(Set.of("c"), Set.of("a", "b")), id -> 0);
    assertThat(pairs).containsExactly(new ClusterMatch.Pair(0, 1, 2.0 / 3));
  }

  private List<Set<String>> clusters(int radius, int minimum) {
    ClusterPlaces places = reference.places();
    double[] scores = places.values(reference.column("score"));
    ReachabilityTree tree =
        ReachabilityTree.of(places, minimum, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    ClusterSet set = ClusterSet.of(ClusterCut.at(Branches.of(tree, scores), radius), scores);
    List<Set<String>> sets = new ArrayList<>();
    for (Cluster cluster : set.clusters()) {
      Set<String> ids = new HashSet<>();
      cluster.cores().forEach(place -> ids.add(places.city(place).id()));
      cluster.borders().forEach(place -> ids.add(places.city(place).id()));
      sets.add(ids);
    }
    return sets;
  }
}
