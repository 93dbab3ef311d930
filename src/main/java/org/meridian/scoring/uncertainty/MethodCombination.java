package org.meridian.scoring.uncertainty;

import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;

/** A combination of methods that a replicate can choose. */
public record MethodCombination(Normalisation normalisation, Aggregation aggregation) {

  /** Settings with these methods where no node has one of its own. */
  public IndexSettings in(IndexSettings settings) {
    return settings.withNormalisation(normalisation).withAggregation(aggregation);
  }
}
