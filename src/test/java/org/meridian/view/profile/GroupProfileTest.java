package org.meridian.view.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupDraft;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.Column;

/** Cities, groups and clusters side by side in one profile. */
class GroupProfileTest {

  private static final ScenarioResult RESULT = result();

  private static ScenarioResult result() {
    Scenario opening = Scenario.opening(ShippedClusters.DATASET);
    Scenario grouped =
        GroupDraft.added(
            opening,
            ShippedClusters.DATASET,
            new LocalText("Japan", "\u65e5\u672c"),
            0,
            new GroupRule.ByAttribute(GroupRule.COUNTRY, "JP"));
    return new ScenarioEngine().evaluate(ShippedClusters.DATASET, grouped);
  }

  private static ProfileContent profile(String... ids) {
    return ProfileContent.of(
        RESULT, ComparedProfiles.of(List.of(ids)), () -> new ClusterFinder(ShippedNames.read()));
  }

  @Test
  void aCityAGroupAndAClusterStandSideBySideInTheirOrder() {
    ProfileContent content =
        profile("#cluster/hong-kong", "tokyo", "#group/group-1", "#group/no-such-group");
    assertThat(content.cities())
        .extracting(ProfileCity::id)
        .containsExactly("#cluster/hong-kong", "tokyo", "#group/group-1");
    assertThat(content.city(0).name().en()).contains("Greater Bay");
    assertThat(content.city(0).cityIds()).hasSize(9).contains("hong-kong", "shenzhen", "macao");
    assertThat(content.city(2).name().zh()).isEqualTo("\u65e5\u672c");
  }

  @Test
  void aGroupHasMeansAndTheRankOfACityWithSuchAScore() {
    ProfileCity japan = profile("#group/group-1").city(0);
    double[] scores = RESULT.cities().scores(0);
    double mean =
        japan.profile().group().orElseThrow().members().stream()
            .mapToDouble(city -> scores[city])
            .filter(score -> !Double.isNaN(score))
            .average()
            .orElseThrow();
    long above = Arrays.stream(scores).filter(score -> score > mean).count();

    assertThat(japan.standing(0).score()).isCloseTo(mean, within(1e-9));
    assertThat(japan.standing(0).rank()).isEqualTo((int) above + 1);
    assertThat(japan.standing(0).percentile()).isBetween(0.0, 1.0);
    assertThat(japan.strengths()).isNotEmpty();
  }

  @Test
  void linksOfAGroupLeadOutOfItAndAreSummed() {
    ProfileCity japan = profile("#group/group-1").city(0);
    assertThat(japan.links()).hasSize(5);
    assertThat(japan.links()).noneMatch(link -> link.end().country().equals("JP"));
    assertThat(japan.links().getFirst().part()).isEqualTo(1);
    List<Double> sums = japan.links().stream().map(ProfileLink::score).toList();
    assertThat(sums).isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void aGroupNamesItsCountriesAndSaysOfWhatItIsTheMean() {
    ProfileContent content = profile("#cluster/hong-kong", "#group/group-1");
    FixedMessages words = FixedMessages.ofWindow(Language.ENGLISH);
    assertThat(fact(content, ProfileCells.PLACE).of(content.city(0), words))
        .contains("China", "Hong Kong", "Macao")
        .doesNotContain("mean");
    assertThat(fact(content, ProfileCells.PLACE).of(content.city(1), words)).isEqualTo("Japan");
    assertThat(fact(content, ProfileCells.MEMBERS).of(content.city(0), words))
        .startsWith("Mean of 9 cities: Hong Kong");
  }

  private static Column.CellText<ProfileCity> fact(ProfileContent content, String id) {
    return content.facts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void factsOfCitiesAloneAreMissingInAGroup() {
    ProfileContent content = profile("tokyo", "#group/group-1");
    FixedMessages words = FixedMessages.ofWindow(Language.ENGLISH);
    for (var fact : content.facts()) {
      assertThat(content.cities())
          .as(fact.id())
          .noneMatch(city -> fact.text().of(city, words).isBlank());
    }
    assertThat(content.facts()).extracting(fact -> fact.id()).contains(ProfileCells.MEMBERS);
    assertThat(profile("tokyo").facts())
        .extracting(fact -> fact.id())
        .doesNotContain(ProfileCells.MEMBERS);
    assertThat(content.values().getFirst().value(content.city(1))).isNotNaN();
  }

  @Test
  void notesOfYearsAreSaidInTheLanguageOfTheWindow() {
    ProfileContent content = profile("tokyo");
    assertThat(unitsAndYears(content, Language.ENGLISH))
        .anyMatch(text -> text.endsWith("timeless; clocks of 2022"))
        .anyMatch(text -> text.endsWith("undated"));
    assertThat(unitsAndYears(content, Language.CHINESE))
        .anyMatch(text -> text.endsWith("\u65f6\u5236\u53d6\u81ea2022\u5e74"))
        .noneMatch(text -> text.contains("timeless") || text.contains("undated"));
  }

  private static List<String> unitsAndYears(ProfileContent content, Language language) {
    FixedMessages words = FixedMessages.ofWindow(language);
    return content.values().stream().map(value -> value.unitAndYear(words)).toList();
  }
}
