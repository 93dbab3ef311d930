package org.meridian.io.scenario;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scoring.treatment.OutlierTreatment;

/** Any choices of a scenario. */
final class AnyChoices {

  private AnyChoices() {}

  static Arbitrary<ClusterLinkLayers> linkLayers(Arbitrary<String> names, Arbitrary<Period> years) {
    return Combinators.combine(
            names.list().uniqueElements().ofMaxSize(ClusterLinkLayers.MOST),
            Combinators.combine(names, years).as(ClusterLinkLayers.LaterLinks::new).optional())
        .as(ClusterLinkLayers::new);
  }

  /** Anything that one of the scores of clusters can be made of. */
  static Arbitrary<ScoreSlot> slots(Arbitrary<String> names, Arbitrary<LocalText> texts) {
    return Combinators.combine(Arbitraries.of(ClusterMeasure.values()), names, names, texts)
        .as(
            (measure, node, by, name) -> {
              ScoreSlot slot = ScoreSlot.of(measure);
              slot = measure.isOfScores() ? slot.withNode(node) : slot;
              boolean isWeighted = measure == ClusterMeasure.WEIGHTED_MEAN && !by.isEmpty();
              return (isWeighted ? slot.withWeight(by) : slot).named(name);
            });
  }

  /** Any filter of links. */
  static Arbitrary<LinkFilter> filters(Arbitrary<String> names) {
    return Combinators.combine(names, Arbitraries.integers().greaterOrEqual(0), names)
        .as(LinkFilter::new);
  }

  static Arbitrary<OutlierTreatment> treatments() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(0, 100),
            Arbitraries.doubles().between(-5, 100),
            Arbitraries.integers().between(0, 50))
        .as(OutlierTreatment::new);
  }
}
