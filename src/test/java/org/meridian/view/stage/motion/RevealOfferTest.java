package org.meridian.view.stage.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.StoryStep.StepEntry;

/** Steps that unfold end as they were captured. */
class RevealOfferTest {

  private static final Map<String, Dataset> DATASETS = new HashMap<>();

  private static List<RevealOffer> shipped() {
    List<RevealOffer> offers = new ArrayList<>();
    for (String id : ShippedStories.IDS) {
      for (StoryStep step : ShippedStories.read(id).steps()) {
        offers.add(new RevealOffer(step, dataset(step.scenario().datasetId())));
      }
    }
    return offers;
  }

  private static Dataset dataset(String id) {
    return DATASETS.computeIfAbsent(
        id, key -> ShippedDatasets.find(key).orElseThrow().open().value().orElseThrow());
  }

  private static StoryStep unfolding(RevealOffer offer, StepReveal reveal) {
    return offer.step().with(new StepEntry(offer.step().entry().arrival(), Optional.of(reveal)));
  }

  @Test
  void stepsThatShipUnfoldWithoutFault() {
    List<RevealOffer> unfolding =
        shipped().stream().filter(offer -> offer.step().entry().reveal().isPresent()).toList();
    assertThat(unfolding).hasSizeGreaterThan(7);
    assertThat(unfolding).allMatch(offer -> RevealFault.of(offer).isEmpty());
    assertThat(unfolding.stream().map(RevealOffer::kind))
        .contains(RevealKind.LINKS, RevealKind.WEIGHT, RevealKind.RADIUS);
  }

  @Test
  void whateverIsOfferedEndsAsTheStepAndBeginsElsewhere() {
    for (RevealOffer offer : shipped()) {
      for (RevealKind kind : offer.kinds()) {
        Optional<StepReveal> usual = offer.usual(kind);
        usual.ifPresent(reveal -> checked(offer, kind, reveal));
        assertThat(usual.isEmpty()).isEqualTo(kind == RevealKind.NONE);
      }
    }
  }

  private static void checked(RevealOffer offer, RevealKind kind, StepReveal reveal) {
    StoryStep step = unfolding(offer, reveal);
    RevealOffer made = new RevealOffer(step, offer.dataset());
    assertThat(RevealFault.of(made)).as(kind + " of " + step.id()).isEmpty();
    assertThat(made.kind()).isEqualTo(kind);
    assertThat(RevealSteps.at(step, reveal, offer.dataset(), 1)).isEqualTo(step);
    boolean other =
        !RevealSteps.at(step, reveal, offer.dataset(), 0).scenario().equals(step.scenario());
    assertThat(other).as(kind + " of " + step.id()).isEqualTo(kind != RevealKind.LINKS);
    assertThat(RevealSteps.millis(reveal, offer.dataset())).isBetween(600, 6_000);
  }

  @Test
  void aWeightMovesEvenlyFromOneToTheOther() {
    RevealOffer offer = shipped().getFirst();
    IndexNode node = offer.nodes().getFirst();
    StepReveal reveal = new StepReveal.WeightMoves(node.id(), 3, 1);
    StoryStep half = RevealSteps.at(offer.step(), reveal, offer.dataset(), 0.5);
    assertThat(half.scenario().settings().weights().weight(node)).isEqualTo(2);
  }

  @Test
  void whatEndsElsewhereOrShowsNothingIsAFault() {
    RevealOffer offer = shipped().getLast();
    assertThat(fault(offer, new StepReveal.LinksGrow())).contains(RevealFault.WITHOUT_EFFECT);
    assertThat(fault(offer, new StepReveal.RadiusMoves(10, 20)))
        .contains(RevealFault.WITHOUT_EFFECT);
    assertThat(fault(offer, new StepReveal.WeightMoves("no such node", 0, 1)))
        .contains(RevealFault.NOT_THERE);
    String node = offer.nodes().getFirst().id();
    assertThat(fault(offer, new StepReveal.WeightMoves(node, 0, 77)))
        .contains(RevealFault.OTHER_END);
  }

  private static Optional<RevealFault> fault(RevealOffer offer, StepReveal reveal) {
    return RevealFault.of(new RevealOffer(unfolding(offer, reveal), offer.dataset()));
  }
}
