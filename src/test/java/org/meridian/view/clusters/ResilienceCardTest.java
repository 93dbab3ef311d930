package org.meridian.view.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.io.dataset.LinkYears;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scenario.clustering.figures.HubResilience;
import org.meridian.scenario.clustering.figures.LaterClusters;
import org.meridian.scoring.normalisation.FractionOfMaximum;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.layers.FollowedWords;
import org.meridian.view.content.TextInLanguage;

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
    return ClusterCard.of(
        content, content.analysis().clusters().clusters().getFirst(), new LaterClusters());
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
  void membersOfEachYearAreFollowedAtEveryRadiusAndAMissingClusterIsSaid() {
    Dataset moving = LinkYears.moving().read().value().orElseThrow();
    LaterLinks own = new LaterLinks("flights", Period.of(2021), true);
    ScenarioResult result =
        new ScenarioEngine().evaluate(moving, Scenario.opening(moving).withYear(BEFORE));
    ClusterFinder finder = new ClusterFinder(List.of());
    LaterClusters memo = new LaterClusters();
    ClusterReach first = ClusterReach.ALL.withAmong(OptionalInt.of(6));
    for (double km : List.of(100.0, 60.0, 100.0)) {
      ClusterSettings settings =
          ClusterSettings.of(km, 2, "", first)
              .withLinks(new ClusterLinkLayers(List.of(), Optional.of(own)));
      ClusterContent content =
          finder.find(result, settings, ClusterLook.USUAL).content().orElseThrow();
      List<Cluster> clusters = content.analysis().clusters().clusters();
      ClusterResilience kept = ClusterCard.of(content, clusters.get(0), memo).later().orElseThrow();
      ClusterResilience gone = ClusterCard.of(content, clusters.get(2), memo).later().orElseThrow();

      assertThat(kept.links().all()).isEqualTo(new LinkResilience.PartSums(50, 47, 15));
      assertThat(kept.rankAfter()).isEqualTo(2);
      assertThat(gone.isFound()).isFalse();
      assertThat(gone.links().all().keptShare()).isNaN();
      assertThat(gone.partnersKept()).isNaN();
      assertThat(gone.losses()).isEmpty();
    }
  }

  private static String said(TextInLanguage words) {
    return words.in(FixedMessages.ofWindow(Language.ENGLISH));
  }

  @Test
  void whyNothingIsFoundInTheOtherYearIsSaid() {
    Dataset negative =
        LinkYears.moving()
            .replace("values.csv", "d2,ships,2021,10", "d2,ships,2021,-10")
            .read()
            .value()
            .orElseThrow();
    Scenario opening = Scenario.opening(negative).withYear(BEFORE);
    Scenario scored =
        opening.withSettings(opening.settings().withNormalisation(new FractionOfMaximum()));
    LaterLinks own = new LaterLinks("flights", Period.of(2021), true);
    ClusterSettings settings =
        ClusterSettings.of(100, 2, ClusterSettings.SCORE, ClusterReach.ALL)
            .withLinks(new ClusterLinkLayers(List.of(), Optional.of(own)));
    ClusterContent content =
        new ClusterFinder(List.of())
            .find(new ScenarioEngine().evaluate(negative, scored), settings, ClusterLook.USUAL)
            .content()
            .orElseThrow();
    ClusterAnalysis analysis = content.analysis();
    ClusterResilience none =
        ClusterCard.of(content, analysis.clusters().clusters().getFirst(), new LaterClusters())
            .later()
            .orElseThrow();

    assertThat(none.isFound()).isFalse();
    assertThat(said(FollowedWords.unfollowed(analysis, none)))
        .startsWith("There are no clusters of 2021")
        .endsWith("no value is above 0.");
  }

  @Test
  void yearsThatShowTheSameValuesAreComparedAndSaid() {
    Dataset later =
        LinkYears.content()
            .replace("values.csv", "c,noise,2020,3", "c,noise,2020,3\nc,noise,2022,3")
            .read()
            .value()
            .orElseThrow();
    Scenario scenario = Scenario.opening(later).withYear(Period.of(2021));
    ScenarioResult result = new ScenarioEngine().evaluate(later, scenario);
    LaterLinks same = new LaterLinks("flights", Period.of(2022));

    assertThat(ClusterResilience.isComparable(result, same)).isTrue();
    assertThat(HubResilience.of(result, 0, same).orElseThrow().sums().keptShare()).isEqualTo(1);
    assertThat(FollowedWords.sameValues(result, same).map(ResilienceCardTest::said).orElseThrow())
        .startsWith("Both years show the values of Flights of 2021, ");
    assertThat(FollowedWords.sameValues(result, new LaterLinks("flights", BEFORE))).isEmpty();
  }

  @Test
  void oneYearTwiceOrWithoutValuesIsNotCompared() {
    assertThat(card(new LaterLinks("flights", BEFORE)).later()).isEmpty();
    assertThat(card(new LaterLinks("nothing", Period.of(2021))).later()).isEmpty();
    assertThat(ClusterResilience.choices(DATASET, BEFORE))
        .containsExactly(new LaterLinks("flights", Period.of(2021)));
  }
}
