package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees and branches agree with references. */
final class BranchesTest {

  private final ClusterReference reference = new ClusterReference();
  private final ClusterPlaces places = reference.places();

  private ReachabilityTree tree(int minimum) {
    return ReachabilityTree.of(
        places, minimum, DensityWeights.equal(places.size()), JoinBarrier.NONE);
  }

  @Test
  void joinsAsSingleLinkageDoes() {
    ReachabilityTree tree = tree(1);
    List<CSVRecord> merges = ClusterReference.table("tree/single_linkage_merges.csv");
    assertThat(tree.edges()).isEqualTo(merges.size());
    for (int edge = 0; edge < tree.edges(); edge++) {
      CSVRecord row = merges.get(edge);
      assertThat(tree.edgeKm(edge))
          .isCloseTo(Double.parseDouble(row.get("km")), withPercentage(1e-7));
      assertThat(places.city(tree.edgeFrom(edge)).id()).isEqualTo(row.get("a_id"));
      assertThat(places.city(tree.edgeTo(edge)).id()).isEqualTo(row.get("b_id"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void measuresCoreDistances(int minimum) {
    ReachabilityTree tree = tree(minimum);
    for (CSVRecord row : ClusterReference.table("tree/core_distance_min" + minimum + ".csv")) {
      double km = tree.coreKm(ClusterReference.place(places, row.get("city_id")));
      assertThat(km)
          .isCloseTo(Double.parseDouble(row.get("core_distance_km")), withPercentage(1e-7));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void findsAllBranches(int minimum) {
    Branches branches = Branches.of(tree(minimum), places.values(reference.column("score")));
    List<CSVRecord> rows = ClusterReference.table("tree/branches_min" + minimum + ".csv");
    assertThat(branches.count()).isEqualTo(rows.size());
    for (int number = 0; number < rows.size(); number++) {
      Branch branch = branches.branch(number);
      CSVRecord row = rows.get(number);
      assertThat(branch.birthKm())
          .isCloseTo(Double.parseDouble(row.get("birth_km")), withPercentage(1e-7));
      if (row.get("death_km").isEmpty()) {
        assertThat(branch.deathKm()).isInfinite();
        assertThat(branch.absorber()).isEqualTo(-1);
      } else {
        assertThat(branch.deathKm())
            .isCloseTo(Double.parseDouble(row.get("death_km")), withPercentage(1e-7));
        assertThat(branch.absorber()).isEqualTo(Integer.parseInt(row.get("absorbed_by")));
      }
      assertThat(places.city(branch.leaderAtBirth()).id()).isEqualTo(row.get("lead_at_birth"));
      assertThat(places.city(branch.leaderAtDeath()).id()).isEqualTo(row.get("lead_at_death"));
      assertThat(branch.coresAtBirth()).isEqualTo(Integer.parseInt(row.get("cores_at_birth")));
      assertThat(branch.coresAtDeath()).isEqualTo(Integer.parseInt(row.get("cores_at_death")));
      assertThat(branch.scoreAtDeath())
          .isCloseTo(Double.parseDouble(row.get("score_at_death")), withPercentage(1e-10));
    }
  }

  @Test
  void holdsTheCoresThatTheReferenceHolds() {
    Branches branches = Branches.of(tree(4), places.values(reference.column("score")));
    List<CSVRecord> rows = ClusterReference.table("tree/branches_min4.csv");
    for (int number = 0; number < rows.size(); number++) {
      double last = Math.nextDown(branches.branch(number).deathKm());
      ClusterCut cut = ClusterCut.at(branches, Math.min(last, ReachabilityTree.FARTHEST_KM));
      TreeSet<String> cores = new TreeSet<>();
      for (int place = 0; place < places.size(); place++) {
        if (cut.branch(place) == number && cut.role(place) == CityRole.CORE) {
          cores.add(places.city(place).id());
        }
      }
      assertThat(cores)
          .containsExactlyElementsOf(
              new TreeSet<>(ClusterReference.ids(rows.get(number).get("cores_at_death_ids"))));
    }
  }

  @Test
  void countsClustersAtEveryRadius() {
    for (CSVRecord row : ClusterReference.table("tree/clusters_by_radius.csv")) {
      double radius = Double.parseDouble(row.get("radius_km"));
      for (int minimum : new int[] {1, 2, 4}) {
        Branches branches = Branches.of(tree(minimum), places.values(reference.column("score")));
        assertThat(branches.countAt(radius))
            .as("%s km, at least %s", radius, minimum)
            .isEqualTo(Integer.parseInt(row.get("min" + minimum)));
      }
    }
  }
}
