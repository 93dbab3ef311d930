package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;

/**
 * Goalposts: {@code (x - lo) / (hi - lo)} clamped to 0..1, then times a scale.
 *
 * <p>Symbols: x a directed value, lo and hi the posts in the indicator's own unit; for direction -1
 * the posts become (-hi, -lo), so that hi raw scores 0 and lo raw scores the scale. Range: 0 to the
 * scale. Missing values stay missing. Nothing depends on the other rows, so scores of different
 * years compare.
 *
 * <p>Source: UNDP Human Development Report (2010), technical note 1; COINr, {@code n_goalposts}.
 *
 * @param lower lo, in the unit of the raw values
 * @param upper hi, above lo
 * @param scale the score at the good post, above 0
 */
public record GoalpostScale(double lower, double upper, double scale) implements Normalisation {

  /** Checks posts and scale. */
  public GoalpostScale {
    if (!(upper > lower) || Double.isInfinite(upper - lower)) {
      throw new IllegalArgumentException("goalposts at " + lower + " and " + upper);
    }
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("goalposts scaled to " + scale);
    }
  }

  @Override
  public String label() {
    return "goalposts:" + lower + ":" + upper + ":" + scale;
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    double low = column.direction() < 0 ? -upper : lower;
    double high = column.direction() < 0 ? -lower : upper;
    return FittedScale.of(
        "min(1, max(0, (x - lower) / (upper - lower))) * scale",
        x -> {
          double place = (x - low) / (high - low);
          return (place > 1 ? 1 : place < 0 ? 0 : place) * scale;
        },
        new FormulaTerm("lower", low),
        new FormulaTerm("upper", high),
        new FormulaTerm("scale", scale));
  }
}
