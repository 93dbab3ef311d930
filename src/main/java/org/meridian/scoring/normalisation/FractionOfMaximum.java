package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Fraction of the maximum: {@code x / max}.
 *
 * <p>Symbols: x a value, max the greatest present one. Range: 0 to 1. Missing values stay missing.
 * The formula orders values the right way round only where high is good and none is below 0: for a
 * reversed indicator, one with a negative value, or one whose maximum is 0, it is refused, that is
 * missing for all, with a warning. (COINr computes it nevertheless and turns the order round.)
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.4; COINr, {@code n_fracmax}.
 */
public record FractionOfMaximum() implements Normalisation {

  @Override
  public String label() {
    return "fracmax";
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    ColumnSummary summary = ColumnSummary.of(column.values());
    if (column.direction() < 0 || summary.min() < 0 || !(summary.max() > 0)) {
      return FittedScale.refused(ScoringWarning.WarningKind.FRACTION_REFUSED);
    }
    return FittedScale.of(
        "x / highest", x -> x / summary.max(), new FormulaTerm("highest", summary.max()));
  }
}
