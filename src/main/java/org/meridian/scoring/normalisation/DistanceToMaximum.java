package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Distance to the maximum: {@code 1 - (max - x) / (max - min)}.
 *
 * <p>Symbols: x a directed value, min and max over the present values. Range: 0 to 1, 1 for the
 * best. Missing values stay missing. A constant column is missing for all, with a warning.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.4.
 */
public record DistanceToMaximum() implements Normalisation {

  @Override
  public String label() {
    return "distmax";
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    ColumnSummary summary = ColumnSummary.of(column.values());
    if (summary.isConstant()) {
      return FittedScale.refused(ScoringWarning.WarningKind.CONSTANT);
    }
    double range = summary.max() - summary.min();
    return FittedScale.of(
        "1 - (highest - x) / (highest - lowest)",
        x -> 1 - (summary.max() - x) / range,
        new FormulaTerm("lowest", summary.min()),
        new FormulaTerm("highest", summary.max()));
  }
}
