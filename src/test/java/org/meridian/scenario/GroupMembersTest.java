package org.meridian.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.clustering.ShippedClusters;

/** Which cities the rules of groups mean. */
class GroupMembersTest {

  private static final Dataset SMALL = new SmallPackage().read().value().orElseThrow();
  private static final ScenarioResult RESULT =
      new ScenarioEngine().evaluate(SMALL, Scenario.opening(SMALL));

  private static Set<String> members(GroupRule rule) {
    return members(RESULT, rule);
  }

  private static Set<String> members(ScenarioResult result, GroupRule rule) {
    boolean[] found = GroupMembers.of(result, CityGroup.of("g", LocalText.EMPTY, rule));
    Set<String> ids = new HashSet<>();
    for (int city = 0; city < found.length; city++) {
      if (found[city]) {
        ids.add(result.dataset().city(city).id());
      }
    }
    return ids;
  }

  @Test
  void citiesOfARegionOrACountry() {
    assertThat(members(new GroupRule.ByAttribute(GroupRule.COUNTRY, "PE"))).contains("lima");
    assertThat(members(new GroupRule.ByAttribute(GroupRule.REGION, "Europe"))).contains("oslo");
    assertThat(members(new GroupRule.ByAttribute("no such attribute", "x"))).isEmpty();
  }

  @Test
  void citiesOneByOneAndOfACluster() {
    assertThat(members(new GroupRule.ByList(Set.of("lima", "elsewhere"), true)))
        .containsExactly("lima");
    assertThat(members(new GroupRule.ByCluster("lima", Set.of("lima", "oslo"))))
        .containsExactlyInAnyOrder("lima", "oslo");
    assertThat(members(new GroupRule.ByCorridor("no-such-corridor"))).isEmpty();
  }

  @Test
  void tiersPartTheScoredCities() {
    ScenarioResult many = ShippedClusters.RESULT;
    Set<String> top = members(many, new GroupRule.ByTier("", "quantile", 2, 1));
    Set<String> rest = members(many, new GroupRule.ByTier("", "quantile", 2, 2));
    assertThat(top).isNotEmpty().doesNotContainAnyElementsOf(rest);
    assertThat(top.size() + rest.size()).isEqualTo(many.cities().ranking().rankedCount());
    assertThat(members(new GroupRule.ByTier("", "jenks", 9, 1))).isEmpty();
    assertThat(members(new GroupRule.ByTier("no such node", "jenks", 2, 1))).isEmpty();
  }

  @Test
  void aSelectionBecomesAGroupOfItsOwnId() {
    Scenario one =
        GroupDraft.ofSelection(RESULT, new LocalText("Mine", "\u6211\u7684"), Set.of("lima"));
    ScenarioResult after = new ScenarioEngine().evaluate(SMALL, one);
    Scenario two = GroupDraft.ofSelection(after, LocalText.same("Two"), Set.of("oslo"));

    assertThat(two.groups()).extracting(CityGroup::id).containsExactly("group-1", "group-2");
    assertThat(after.group("group-1").orElseThrow().rule())
        .isEqualTo(new GroupRule.ByList(Set.of("lima"), true));
  }
}
