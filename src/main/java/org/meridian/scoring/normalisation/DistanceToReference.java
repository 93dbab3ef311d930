package org.meridian.scoring.normalisation;

import java.util.Objects;
import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

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
  public FittedScale scale(DirectedColumn column) {
    int row = column.rowIds().indexOf(reference);
    double best = row < 0 ? Double.NaN : column.values()[row];
    if (Double.isNaN(best)) {
      return FittedScale.refused(ScoringWarning.WarningKind.REFERENCE_MISSING);
    }
    double lowest = ColumnSummary.of(column.values()).min();
    double range = best - lowest;
    if (!(range > 0)) {
      return FittedScale.refused(ScoringWarning.WarningKind.REFERENCE_IS_WORST);
    }
    return FittedScale.of(
        "1 - (reference - x) / (reference - lowest)",
        x -> 1 - (best - x) / range,
        new FormulaTerm("lowest", lowest),
        new FormulaTerm("reference", best));
  }
}
