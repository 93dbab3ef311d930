package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.io.dataset.LinkYears;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterResilience;

/** What another year kept of links, in the card of a cluster, by figures worked out by hand. */
class ResilienceCardTest {

  private static final Dataset DATASET = LinkYears.content().read().value().orElseThrow();
  private static final Period BEFORE = Period.of(2020);

  private static ClusterCard card(LaterLinks later) {
    ClusterSettings settings =
        ClusterSettings.of(100, 2, "", ClusterReach.ALL)
            .withLinks(new ClusterLinkLayers(List.of(), Optional.of(later)));
    ScenarioResult result =
        new ScenarioEngine().evaluate(DATASET, Scenario.opening(DATASET).withYear(BEFORE));
    ClusterContent content =
        new ClusterFinder(List.of())
            .find(result, settings, ClusterLook.USUAL)
            .content()
            .orElseThrow();
    return ClusterCard.of(content, content.analysis().clusters().clusters().getFirst());
  }

  @Test
  void theCardSaysWhatWasKeptRanksInBothYearsAndLossesByPartner() {
    ClusterResilience kept = card(new LaterLinks("flights", Period.of(2021))).later().orElseThrow();

    assertThat(kept.links().all().keptShare()).isEqualTo(27 / 42.0);
    assertThat(kept.links().all().gainedShare()).isEqualTo(12 / 42.0);
    assertThat(kept.partnersKept()).isEqualTo(1);
    assertThat(kept.rankBefore()).isEqualTo(1);
    assertThat(kept.rankAfter()).isEqualTo(2);
    assertThat(kept.withoutLeader()).isEqualTo(1 - 2 / 42.0);
    assertThat(kept.losses().stream().map(ClusterResilience.PartnerLoss::partner))
        .containsExactly(GroupLinks.REST, 1);
    assertThat(kept.losses().getFirst().sums().lost()).isEqualTo(10);
  }

  @Test
  void oneYearTwiceOrWithoutValuesIsNotCompared() {
    assertThat(card(new LaterLinks("flights", BEFORE)).later()).isEmpty();
    assertThat(card(new LaterLinks("nothing", Period.of(2021))).later()).isEmpty();
    assertThat(ClusterResilience.choices(DATASET, BEFORE))
        .containsExactly(new LaterLinks("flights", Period.of(2021)));
  }
}
