package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.ColumnSummary;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Distance to a target: {@code (x - min) / (target * dir - min)}, capped at 1 on request.
 *
 * <p>Symbols: x a directed value, min over the present values, target in the indicator's own unit,
 * dir its direction (+1 or -1). Range: 0 for the worst, 1 at the target, above 1 beyond it unless
 * capped. Missing values stay missing. A target that is not better than the worst value gives no
 * scale: missing for all, with a warning.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.4; COINr, {@code n_dist2targ}.
 *
 * @param target in the unit of the raw values
 * @param capped whether what lies beyond the target scores 1
 */
public record DistanceToTarget(double target, boolean capped) implements Normalisation {

  /** A target must be a number. */
  public DistanceToTarget {
    if (!Double.isFinite(target)) {
      throw new IllegalArgumentException("a target of " + target);
    }
  }

  @Override
  public String label() {
    return "disttarget:" + target + (capped ? ":cap" : "");
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    double lowest = ColumnSummary.of(column.values()).min();
    double range = target * column.direction() - lowest;
    if (Double.isInfinite(range)) {
      return FittedScale.refused(ScoringWarning.WarningKind.TOO_LARGE);
    }
    if (!(range > 0)) {
      return FittedScale.refused(ScoringWarning.WarningKind.TARGET_NOT_ABOVE_WORST);
    }
    String formula = "(x - lowest) / (target * direction - lowest)";
    return FittedScale.of(
        capped ? "min(1, " + formula + ")" : formula,
        x -> {
          double score = (x - lowest) / range;
          return capped && score > 1 ? 1 : score;
        },
        new FormulaTerm("lowest", lowest),
        new FormulaTerm("target", target),
        new FormulaTerm("direction", column.direction()));
  }
}
