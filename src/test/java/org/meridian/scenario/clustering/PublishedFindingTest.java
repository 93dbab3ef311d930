package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.JoinSearch;
import org.meridian.io.reference.ClusterReports;

/** Which clusters of the reports are found, and where the others would come together. */
class PublishedFindingTest {

  private static Map<String, PublishedFinding> at(double radiusKm, double minimum) {
    List<PublishedFinding> findings =
        PublishedFinding.of(new ShippedClusters().at(radiusKm, minimum), ClusterReports.read());
    return findings.stream()
        .collect(Collectors.toMap(each -> each.published().id(), Function.identity()));
  }

  @Test
  void theNamedClustersAreFoundWhereTheirCitiesAreTogether() {
    Map<String, PublishedFinding> usual = at(150, 3);

    assertThat(usual.get("gba").state()).isEqualTo(PublishedFinding.State.FOUND);
    assertThat(usual.get("n-europe").state()).isEqualTo(PublishedFinding.State.FOUND);
    assertThat(usual.get("dallas-houston").state()).isEqualTo(PublishedFinding.State.APART);
    assertThat(usual.get("cascadia").clusters()).isEmpty();
  }

  @Test
  void dallasAndHoustonJoinThroughAustinBeforeTheyReachEachOther() {
    PublishedFinding finding = at(150, 2).get("dallas-houston");

    assertThat(finding.aloneKm()).isCloseTo(362.7, within(0.05));
    assertThat(finding.togetherKm().getAsDouble()).isCloseTo(293.5, within(0.05));
    assertThat(at(365, 2).get("dallas-houston").state()).isEqualTo(PublishedFinding.State.FOUND);
  }

  @Test
  void theRadiusOfTogethernessIsTheLeastOne() {
    ClusterAnalysis analysis = new ShippedClusters().at(150, 3);
    JoinSearch search = new JoinSearch(analysis.branches());
    for (PublishedFinding finding : at(150, 3).values()) {
      double km = finding.togetherKm().orElseThrow();
      ClusterAnalysis there = new ShippedClusters().at(km, 3);
      ClusterAnalysis before = new ShippedClusters().at(Math.nextDown(km), 3);
      assertThat(finding(there, finding).state()).isEqualTo(PublishedFinding.State.FOUND);
      assertThat(finding(before, finding).state()).isEqualTo(PublishedFinding.State.APART);
    }
    assertThat(search.aloneKm(List.of(0))).isZero();
  }

  private static PublishedFinding finding(ClusterAnalysis analysis, PublishedFinding like) {
    return PublishedFinding.of(analysis, List.of(like.published())).getFirst();
  }

  @Test
  void everyFactHasItsSource() {
    assertThat(ClusterReports.read())
        .hasSize(10)
        .allSatisfy(
            published ->
                assertThat(published.notes())
                    .isNotEmpty()
                    .allMatch(note -> !note.source().isEmpty() && !note.date().isEmpty()));
  }
}
