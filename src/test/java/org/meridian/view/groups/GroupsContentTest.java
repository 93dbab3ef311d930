package org.meridian.view.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.io.reference.ClusterReports;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.scoring.normalisation.ZScore;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.tiers.TierBand;
import org.meridian.view.tiers.TierContent;

/** Groups of the shipped dataset by each thing that they may be listed by. */
class GroupsContentTest {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;
  private static final String DIMENSION = RESULT.dataset().structure().node(1).id();

  private static GroupsContent by(String by) {
    return of(RESULT, by);
  }

  private static GroupsContent of(ScenarioResult result, String by) {
    ClusterFinder finder = new ClusterFinder(ShippedNames.read(), ClusterReports.read());
    return GroupsContent.of(result, GroupChoice.USUAL.withBy(by), () -> finder);
  }

  private static ListedGroup row(GroupsContent content, String id) {
    return content.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void clustersAreListedByTheirNamesAndNumbers() {
    GroupsContent content = by(GroupChoice.CLUSTER);
    FixedMessages words = FixedMessages.ofWindow(Language.CHINESE);
    assertThat(content.rows().get(1).title().in(words))
        .isEqualTo("\u7ca4\u6e2f\u6fb3\u5927\u6e7e\u533a");
    assertThat(content.rows().get(1).cities()).hasSize(9);
  }

  @Test
  void tiersPartTheRankedCities() {
    List<ListedGroup> tiers = by(GroupChoice.TIER).rows();
    assertThat(tiers).hasSize(5);
    assertThat(tiers.stream().mapToInt(row -> row.figures().counts().ranked()).sum())
        .isEqualTo(RESULT.cities().ranking().rankedCount());
    assertThat(tiers.getFirst().figures().scores().best())
        .isEqualTo(RESULT.cities().ranking().order()[0]);
  }

  @Test
  void tiersAreThoseOfTheScenarioAndTheirPyramid() {
    TierSettings ranks =
        TierSettings.USUAL.withMethod(TierMethod.RANKS).withRanks(List.of(10, 30)).withOnMap(true);
    TierSettings equal =
        TierSettings.USUAL.withMethod(TierMethod.EQUAL).withClasses(3).withNode(DIMENSION);
    for (TierSettings settings : List.of(ranks, equal)) {
      ScenarioResult result =
          new ScenarioEngine().evaluate(RESULT.dataset(), RESULT.scenario().withTiers(settings));
      List<ListedGroup> tiers = of(result, GroupChoice.TIER).rows();
      assertThat(tiers).hasSize(3);
      for (TierBand band : TierContent.of(result).bands()) {
        assertThat(tiers.get(band.number() - 1).cities())
            .containsExactlyInAnyOrderElementsOf(band.cities());
      }
    }
  }

  @Test
  void regionsCoverTheFirstHundredOnce() {
    double share =
        by(GroupChoice.REGION).rows().stream()
            .mapToDouble(row -> row.figures().counts().topShare())
            .sum();
    assertThat(share).isCloseTo(1, within(1e-9));
  }

  @Test
  void publishedClustersSayWhetherTheyAreFoundAndWhereTheyWouldJoin() {
    GroupsContent content = by(GroupChoice.PUBLISHED);
    FixedMessages words = FixedMessages.ofWindow(Language.ENGLISH);
    PublishedFinding texas =
        row(content, "published:dallas-houston").reported().finding().orElseThrow();
    assertThat(texas.state()).isEqualTo(PublishedFinding.State.APART);
    assertThat(texas.aloneKm()).isCloseTo(362.7, within(0.05));
    assertThat(texas.togetherKm().orElseThrow()).isCloseTo(293.5, within(0.05));
    assertThat(row(content, "published:gba").reported().finding().orElseThrow().state())
        .isEqualTo(PublishedFinding.State.FOUND);
    List<String> said =
        content.columns().stream()
            .filter(column -> column.id().equals("reports") || column.id().equals("found"))
            .map(column -> column.text().of(row(content, "published:gba"), words))
            .toList();
    assertThat(said.getFirst()).isEqualTo("yes: cluster 2");
    assertThat(said.getLast()).contains("CAUPD 2022");
  }

  @Test
  void clustersThatCannotBeFoundSayWhy() {
    Scenario scenario = RESULT.scenario();
    Scenario standing =
        scenario
            .withSettings(scenario.settings().withNormalisation(new ZScore(0, 1)))
            .withClusters(ClusterSettings.USUAL.withDensity(3, ClusterSettings.SCORE));
    GroupsContent content =
        of(new ScenarioEngine().evaluate(RESULT.dataset(), standing), GroupChoice.CLUSTER);

    assertThat(content.rows()).isEmpty();
    assertThat(content.emptyReason().orElseThrow().in(FixedMessages.ofWindow(Language.ENGLISH)))
        .startsWith("Cities cannot be counted by score: some values are negative.");
  }

  @Test
  void corridorsHaveLinksGapAndFunctionsWithTheirSource() {
    GroupsContent content = by(GroupChoice.CORRIDOR);
    assertThat(content.rows()).hasSize(6);
    FixedMessages words = FixedMessages.ofWindow(Language.ENGLISH);
    content.columns().stream()
        .filter(column -> column.id().equals("functions"))
        .forEach(
            column ->
                assertThat(content.rows())
                    .allMatch(row -> column.text().of(row, words).contains("NDRC")));
    assertThat(said(content, "countries", "china-indochina-peninsula"))
        .isEqualTo("China, Vietnam, Singapore; node cities also in Myanmar (Burma), Thailand");
    assertThat(said(content, "nodes", "china-pakistan"))
        .isEqualTo("Kashgar, Karachi, Lahore, Islamabad, Peshawar, Gwadar");
    assertThat(content.columns())
        .filteredOn(column -> column.kind() != ColumnKind.TEXT)
        .extracting(column -> column.id())
        .contains("inside", "others");
  }

  private static String said(GroupsContent content, String column, String group) {
    return content.columns().stream()
        .filter(each -> each.id().equals(column))
        .map(each -> each.text().of(row(content, group), FixedMessages.ofWindow(Language.ENGLISH)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sidesCountTheCitiesOfGroupsOnBoth() {
    ScenarioResult result =
        ShippedSides.scored(ShippedSides.RANKINGS, Scenario.opening(ShippedSides.RANKINGS))
            .result();
    GroupsContent groups =
        of(result, "region")
            .beside(GroupSides.of(result, result, new SideMaker(id -> Optional.empty()), ""));
    for (ListedGroup row : groups.rows()) {
      List<Double> sides = groups.sides().orElseThrow().figures(row, groups.choice().top());
      assertThat(sides.get(1)).isEqualTo(row.figures().counts().inTop());
      assertThat(sides.get(4)).isEqualTo(row.figures().scores().mean(), within(1e-9));
      assertThat(sides.get(2)).isEqualTo(sides.get(1) - sides.get(0));
    }
    assertThat(groups.columns()).extracting(Column::id).contains("top-a", "mean-change");
  }
}
