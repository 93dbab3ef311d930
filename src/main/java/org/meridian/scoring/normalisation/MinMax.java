package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Min-max: {@code (x - min) / (max - min) * (u - l) + l}.
 *
 * <p>Symbols: x a directed value, min and max over the present values, l and u the ends of the new
 * scale (default 0 and 100, in points). Range: l to u, both reached. Missing values stay missing
 * and do not count in min and max. A constant column has no scale: it is missing for all, with a
 * warning.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.3.
 *
 * @param lower l, the score of the worst value
 * @param upper u, the score of the best value; above l
 */
public record MinMax(double lower, double upper) implements Normalisation {

  /** Checks the ends. */
  public MinMax {
    if (!(upper > lower) || Double.isInfinite(upper - lower)) {
      throw new IllegalArgumentException("min-max from " + lower + " to " + upper);
    }
  }

  @Override
  public String label() {
    if (lower == 0 && upper == 100) {
      return "minmax";
    }
    if (lower == 0 && upper == 1) {
      return "minmax01";
    }
    return lower == 1 && upper == 100 ? "minmax1" : "minmax:" + lower + ":" + upper;
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    ColumnSummary summary = ColumnSummary.of(column.values());
    if (summary.isConstant()) {
      return FittedScale.refused(ScoringWarning.WarningKind.CONSTANT);
    }
    double range = summary.max() - summary.min();
    return FittedScale.of(
        "(x - lowest) / (highest - lowest) * (u - l) + l",
        x -> (x - summary.min()) / range * (upper - lower) + lower,
        new FormulaTerm("lowest", summary.min()),
        new FormulaTerm("highest", summary.max()),
        new FormulaTerm("l", lower),
        new FormulaTerm("u", upper));
  }
}
