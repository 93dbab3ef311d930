package org.meridian.scoring;

import java.util.Objects;

/**
 * Distance to a reference row, as a rule a city: {@code 1 - (ref - x) / (ref - min)}.
 *
 * <p>Symbols: x a directed value, ref that of the reference, min over the present values. Range:
 * from 0 for the worst over 1 for the reference to above 1 for what is better than it. Missing
 * values stay missing. Where the reference is unknown, has no value, or is itself the worst, the
 * formula has no meaning: missing for all, with a warning.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.4.
 *
 * @param reference the id of the reference row
 */
public record DistanceToReference(String reference) implements Normalisation {

  /** A reference must be named. */
  public DistanceToReference {
    Objects.requireNonNull(reference, "reference");
    if (reference.isBlank()) {
      throw new IllegalArgumentException("distref needs a city, as in distref:sydney");
    }
  }

  @Override
  public String label() {
    return "distref:" + reference;
  }

  @Override
  public NormalisedColumn apply(DirectedColumn column) {
    double[] values = column.values();
    int row = column.rowIds().indexOf(reference);
    double best = row < 0 ? Double.NaN : values[row];
    if (Double.isNaN(best)) {
      return NormalisedColumn.missing(values.length, ScoringWarning.Kind.REFERENCE_MISSING);
    }
    double range = best - ColumnSummary.of(values).min();
    if (!(range > 0)) {
      return NormalisedColumn.missing(values.length, ScoringWarning.Kind.REFERENCE_IS_WORST);
    }
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = 1 - (best - values[i]) / range;
    }
    return NormalisedColumn.of(scaled);
  }
}
