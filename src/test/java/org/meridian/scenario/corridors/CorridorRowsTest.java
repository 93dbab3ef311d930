package org.meridian.scenario.corridors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.Corridor;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ShippedClusters;

/** Rows of the economic corridors over the dataset that opens first. */
class CorridorRowsTest {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;

  private final ClusterAnalysis analysis = new ShippedClusters().at(150, 3);
  private final List<CorridorRow> rows =
      new CorridorRows(RESULT, 0, analysis.numberByCity()).rows();

  @Test
  void thereAreSixAndTheirFunctionsAreCited() {
    assertThat(rows).hasSize(6);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.corridor().functions().zh()).isNotBlank();
              assertThat(row.corridor().source()).isEqualTo("NDRC CCUD 2021");
            });
  }

  @Test
  void aNodeThatTheDatasetLacksIsListedButNotScored() {
    List<Corridor.Node> lacking =
        rows.stream()
            .flatMap(row -> row.corridor().nodes().stream())
            .filter(node -> RESULT.dataset().cityPosition(node.cityId()).isEmpty())
            .toList();
    assertThat(lacking).hasSize(2);
    int nodes = rows.stream().mapToInt(row -> row.corridor().nodes().size()).sum();
    assertThat(rows.stream().mapToInt(row -> row.cities().size()).sum()).isEqualTo(nodes - 2);
  }

  @Test
  void scoresAndRanksAreThoseOfTheCities() {
    double[] scores = RESULT.cities().scores(0);
    for (CorridorRow row : rows) {
      int best = row.scores().best().getAsInt();
      int weakest = row.scores().weakest().getAsInt();
      for (int at = 0; at < row.cities().size(); at++) {
        int city = row.cities().get(at);
        assertThat(scores[city]).isBetween(scores[weakest], scores[best]);
        long better = row.cities().stream().filter(c -> scores[c] > scores[city]).count();
        assertThat(row.ranks().get(at)).isEqualTo((int) better + 1);
      }
      assertThat(row.scores().sum())
          .isCloseTo(row.scores().mean() * row.cities().size(), withPercentage(1e-10));
      assertThat(row.links().gap()).isPresent();
    }
  }

  @Test
  void theTotalCountsACityOnTwoCorridorsOnce() {
    Set<Integer> all = new HashSet<>();
    rows.forEach(row -> all.addAll(row.cities()));
    assertThat(new CorridorRows(RESULT, 0, analysis.numberByCity()).totalCities())
        .isEqualTo(all.size())
        .isLessThan(rows.stream().mapToInt(row -> row.cities().size()).sum());
  }

  @Test
  void aCorridorIsAGroupAFilterAndAScope() {
    CorridorRow row = rows.getFirst();
    String id = row.corridor().id();
    boolean[] members = GroupMembers.of(RESULT, RESULT.group(id).orElseThrow());
    int count = 0;
    for (boolean member : members) {
      count += member ? 1 : 0;
    }
    assertThat(count).isEqualTo(new HashSet<>(row.cities()).size());

    ClusterAnalysis within =
        new ShippedClusters()
            .with(ClusterSettings.USUAL.withReach(ClusterReach.ALL.withGroups(Set.of(id))));
    assertThat(within.places().size()).isLessThanOrEqualTo(count).isPositive();

    var filtered =
        new ScenarioResult(
            RESULT.dataset(),
            RESULT.scenario().withCities(RESULT.scenario().cities().withGroups(Set.of(id))),
            RESULT.cities(),
            RESULT.links(),
            0);
    assertThat(filtered.shownCities()).isEqualTo(members);
  }
}
