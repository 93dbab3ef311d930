package org.meridian.flow;

import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;

/** Finds the indicator that scores cities, and the one that scores pairs, at a node. */
public final class LinkIndicators {

  private LinkIndicators() {}

  /** The indicator that scores cities at a node. */
  public static Optional<Indicator> forCities(Dataset dataset, IndexNode node) {
    return node.indicator().flatMap(dataset::indicator);
  }

  /** The link indicator that scores pairs at a node. */
  public static Optional<Indicator> forPairs(Dataset dataset, IndexNode node) {
    return node.linkIndicator()
        .flatMap(dataset::indicator)
        .or(() -> forCities(dataset, node))
        .filter(indicator -> indicator.kind() == IndicatorKind.LINK);
  }
}
