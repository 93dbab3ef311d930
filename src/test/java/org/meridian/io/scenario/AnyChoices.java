package org.meridian.io.scenario;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.LeadingRule;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scoring.treatment.OutlierTreatment;

/** Any choices of a scenario. */
final class AnyChoices {

  private AnyChoices() {}

  static Arbitrary<ClusterLinkLayers> linkLayers(Arbitrary<String> names, Arbitrary<Period> years) {
    return Combinators.combine(
            names.list().uniqueElements().ofMaxSize(ClusterLinkLayers.MOST),
            Combinators.combine(names, years, Arbitraries.of(true, false))
                .as(ClusterLinkLayers.LaterLinks::new)
                .optional())
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

  /** Rules of classes and names that follow from a distance, up to 500, and sets of ids. */
  static NamingRules naming(double km, boolean onlyCores, ClusterReach ids) {
    LocalText name = new LocalText("Own", "\u81ea\u5b9a");
    return new NamingRules(
        new LeadingRule(km / 500, (int) (2 * km) + 1, onlyCores),
        List.of(new KnownName("own", name, LocalText.same("O"), ids.regions())),
        ids.countries());
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
