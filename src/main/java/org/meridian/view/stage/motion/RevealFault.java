package org.meridian.view.stage.motion;

import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.scenario.story.StepReveal;

/** What is wrong with the way in which a step is to unfold. */
public enum RevealFault {
  /** The view of the step shows nothing of it. */
  WITHOUT_EFFECT,
  /** The dataset lacks the node, or the year. */
  NOT_THERE,
  /** It ends elsewhere than the step. */
  OTHER_END;

  /** What is wrong with the way in which the step unfolds; empty for nothing. */
  public static Optional<RevealFault> of(RevealOffer offer) {
    return offer.step().entry().reveal().flatMap(reveal -> of(offer, reveal));
  }

  private static Optional<RevealFault> of(RevealOffer offer, StepReveal reveal) {
    Dataset dataset = offer.dataset();
    return switch (reveal) {
      case StepReveal.LinksGrow grow -> unless(offer.isMap(), WITHOUT_EFFECT);
      case StepReveal.YearsPass years ->
          unless(dataset.covers(years.from()) && dataset.covers(years.to()), NOT_THERE)
              .or(() -> unless(years.to().equals(offer.step().scenario().year()), OTHER_END));
      case StepReveal.WeightMoves moves ->
          dataset.structure().position(moves.node()).stream()
              .mapToObj(at -> offer.weight(dataset.structure().node(at)))
              .findFirst()
              .map(weight -> unless(weight == moves.to(), OTHER_END))
              .orElse(Optional.of(NOT_THERE));
      case StepReveal.RadiusMoves moves ->
          unless(offer.isClusters(), WITHOUT_EFFECT)
              .or(
                  () ->
                      unless(
                          moves.toKm() == offer.step().scenario().clusters().radiusKm(),
                          OTHER_END));
    };
  }

  private static Optional<RevealFault> unless(boolean holds, RevealFault fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
