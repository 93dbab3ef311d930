package org.meridian.scenario.clustering.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.ClusterDensity;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scoring.normalisation.Normalisation;

/** What the scores of clusters can be made of, each value by a sum of its own. */
class ClusterFiguresTest {

  private static final String NODE = "innovation";

  private final ShippedClusters clusters = new ShippedClusters();

  private static List<ScoreSlot> slots(ScoreSlot first) {
    return List.of(first, ScoreSlot.USUAL.get(1), ScoreSlot.USUAL.get(2));
  }

  private ClusterAnalysis by(ScoreSlot first) {
    return clusters.with(ClusterSettings.USUAL.withSlots(slots(first)));
  }

  private static double number(ClusterAnalysis analysis, int place) {
    String text = analysis.places().city(place).attributes().getOrDefault("population", "");
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  @Test
  void aWeightedMeanOfAnyNodeCountsMembersWithValueAndWeight() {
    ClusterAnalysis analysis = by(ScoreSlot.of(ClusterMeasure.WEIGHTED_MEAN).withNode(NODE));
    int node = analysis.result().dataset().structure().position(NODE).orElseThrow();
    double[] scores = analysis.result().cities().scores(node);
    List<ClusterFigures> figures = ClusterFigures.of(analysis);
    int some = 0;
    for (Cluster cluster : analysis.clusters().clusters()) {
      double sum = 0;
      double weights = 0;
      int present = 0;
      for (int member : analysis.clusters().members(cluster)) {
        double score = scores[analysis.places().position(member)];
        double people = number(analysis, member);
        if (!Double.isNaN(score) && people > 0) {
          sum += people * score;
          weights += people;
          present++;
        }
      }
      var value = figures.get(cluster.number() - 1).slots().getFirst();
      assertThat(value.present()).isEqualTo(present);
      assertThat(value.members()).isEqualTo(cluster.size());
      if (present >= 2.0 / 3 * cluster.size()) {
        assertThat(value.value()).isCloseTo(sum / weights, within(1e-9));
        some++;
      } else {
        assertThat(value.value()).isNaN();
      }
    }
    assertThat(some).isGreaterThan(10);
  }

  @Test
  void scoresRunFromNothingToAHundredAndTheOtherWayRoundForSpans() {
    ClusterAnalysis analysis = by(ScoreSlot.of(ClusterMeasure.SPAN));
    List<ClusterFigures> figures = ClusterFigures.of(analysis);
    double widest = analysis.rows().stream().mapToDouble(row -> row.spanKm()).max().orElseThrow();
    double tightest = analysis.rows().stream().mapToDouble(row -> row.spanKm()).min().orElseThrow();

    for (Cluster cluster : analysis.clusters().clusters()) {
      double span = analysis.rows().get(cluster.number() - 1).spanKm();
      assertThat(figures.get(cluster.number() - 1).scores().getFirst())
          .isCloseTo(100 * (widest - span) / (widest - tightest), within(1e-9))
          .isNotEqualTo(Double.valueOf(-0.0));
    }
  }

  @Test
  void aWeightBelowNothingIsRefusedAndLeavesTheScoreMissing() {
    ScoreSlot slot = ScoreSlot.of(ClusterMeasure.WEIGHTED_MEAN).withWeight(NODE);
    var scored = ShippedClusters.RESULT.scenario();
    ScenarioResult standardised =
        new ScenarioEngine()
            .evaluate(
                ShippedClusters.DATASET,
                scored.withSettings(
                    scored.settings().withNormalisation(Normalisation.parse("zscore"))));
    ClusterAnalysis analysis =
        clusters.with(standardised, ClusterSettings.USUAL.withSlots(slots(slot)));

    assertThat(NodeAggregates.unfit(analysis).values())
        .extracting(UnfitMeasure::reason)
        .containsExactly(UnfitMeasure.UnfitReason.NEGATIVE);
    assertThat(ClusterFigures.of(analysis))
        .allMatch(figures -> Double.isNaN(figures.scores().getFirst()))
        .anyMatch(figures -> !Double.isNaN(figures.scores().get(1)));
    assertThat(NodeAggregates.unfit(by(slot.withWeight("nothing"))).values())
        .extracting(UnfitMeasure::reason)
        .containsExactly(UnfitMeasure.UnfitReason.UNKNOWN_WEIGHT);
    assertThat(NodeAggregates.unfit(by(ScoreSlot.of(ClusterMeasure.SUM).withNode("no"))).values())
        .extracting(UnfitMeasure::reason)
        .containsExactly(UnfitMeasure.UnfitReason.UNKNOWN_NODE);
  }

  @Test
  void ranksAreThoseOfTheSameMembersInTheOtherYear() {
    ScenarioResult now = ShippedClusters.RESULT;
    ScenarioResult apart = now.withSides(SidePair.USUAL.withA(new SideChoice.WithoutNode(NODE)));
    ClusterAnalysis analysis = clusters.with(apart, ClusterSettings.USUAL);
    RankReference.Then then = new RankReference().of(apart).orElseThrow();
    List<ClusterRankChange> changes = ClusterRankChange.of(analysis, then);

    List<Double> sums = new ArrayList<>();
    for (Cluster cluster : analysis.clusters().clusters()) {
      Set<String> ids = analysis.memberIds(cluster);
      double[] scores = then.result().cities().scores(0);
      sums.add(
          ids.stream()
              .mapToDouble(id -> scores[now.dataset().cityPosition(id).orElseThrow()])
              .filter(score -> !Double.isNaN(score))
              .sum());
    }
    for (ClusterRankChange change : changes) {
      double own = sums.get(changes.indexOf(change));
      int better = (int) sums.stream().filter(sum -> sum > own + 1e-9).count();
      assertThat(change.then()).isEqualTo(1 + better);
      assertThat(change.gained()).hasValue(change.then() - change.now());
    }
    assertThat(changes).anyMatch(change -> change.gained().getAsInt() != 0);
  }

  @Test
  void withoutAnotherYearThereIsNothingToCompareARankWith() {
    SidePair published = SidePair.USUAL.withA(new SideChoice.PublishedList("no"));
    assertThat(new RankReference().of(ShippedClusters.RESULT.withSides(published))).isEmpty();
  }

  @Test
  void densityIsThatOfTheOutline() {
    ClusterAnalysis analysis = clusters.at(150, 3);
    Cluster bay = ShippedClusters.holding(analysis, "hong-kong");
    ClusterDensity density = ClusterDensity.of(analysis.clusters(), bay);

    // Nine discs of 0.35 r and more, in a circle of half the span and 0.6 r.
    double disc = Math.PI * Math.pow(0.35 * 150, 2);
    double around = Math.PI * Math.pow(analysis.rows().get(bay.number() - 1).spanKm() / 2 + 90, 2);
    assertThat(density.areaKm2()).isBetween(disc, around);
    assertThat(density.perUnit()).isCloseTo(9 * 10_000 / density.areaKm2(), within(1e-9));
    double[] all =
        analysis.clusters().clusters().stream()
            .mapToDouble(cluster -> ClusterDensity.of(analysis.clusters(), cluster).perUnit())
            .toArray();
    assertThat(Arrays.stream(all)).allMatch(each -> each > 0);
  }
}
