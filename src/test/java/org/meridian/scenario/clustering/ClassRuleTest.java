package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.scenario.choice.ClusterPreset;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.NamingRules;

/** What makes the class of a cluster can be set. */
class ClassRuleTest {

  private static List<ClusterRow> rows(LeadingRule rule) {
    return new ShippedClusters().with(ClusterSettings.USUAL.withLeading(rule)).rows();
  }

  private static long multiCore(LeadingRule rule) {
    return rows(rule).stream().filter(row -> row.leading().size() > 1).count();
  }

  @Test
  void aGreaterShareOfTheScoreLeavesFewerLeadingCities() {
    assertThat(multiCore(LeadingRule.USUAL.withShare(0.5)))
        .isGreaterThan(multiCore(LeadingRule.USUAL));
    assertThat(multiCore(LeadingRule.USUAL.withShare(1))).isZero();
  }

  @Test
  void onlyTheFirstCityLeadsWhereOnlyTheFirstRankMay() {
    assertThat(rows(LeadingRule.USUAL.withLastRank(1)))
        .filteredOn(row -> !row.leading().isEmpty())
        .hasSize(1);
  }

  @Test
  void countriesOfBorderCitiesCanBeLeftOut() {
    List<SortedSet<String>> all =
        rows(LeadingRule.USUAL).stream().map(ClusterRow::countries).toList();
    List<SortedSet<String>> cores =
        rows(LeadingRule.USUAL.withOnlyCores(true)).stream().map(ClusterRow::countries).toList();
    Set<String> first = all.getFirst();
    assertThat(first).containsAll(cores.getFirst()).hasSizeGreaterThan(cores.getFirst().size());
    for (int at = 0; at < all.size(); at++) {
      assertThat(all.get(at)).containsAll(cores.get(at));
    }
  }

  @Test
  void aPresetLeavesTheRulesOfClassesAndNames() {
    NamingRules rules =
        NamingRules.USUAL.withLeading(new LeadingRule(0.5, 50, true)).allowing("gba", false);
    ClusterSettings now = ClusterSettings.USUAL.withNaming(rules);

    for (ClusterPreset preset : ClusterPreset.values()) {
      assertThat(preset.over(now).naming()).isEqualTo(rules);
      assertThat(preset.isOf(preset.over(now))).isTrue();
    }
  }
}
