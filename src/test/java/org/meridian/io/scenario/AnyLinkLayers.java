package org.meridian.io.scenario;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.meridian.model.period.Period;
import org.meridian.scenario.choice.ClusterLinkLayers;

/** Any choice of links of clusters. */
final class AnyLinkLayers {

  private AnyLinkLayers() {}

  static Arbitrary<ClusterLinkLayers> of(Arbitrary<String> names, Arbitrary<Period> years) {
    return Combinators.combine(
            names.list().uniqueElements().ofMaxSize(ClusterLinkLayers.MOST),
            Combinators.combine(names, years).as(ClusterLinkLayers.LaterLinks::new).optional())
        .as(ClusterLinkLayers::new);
  }
}
