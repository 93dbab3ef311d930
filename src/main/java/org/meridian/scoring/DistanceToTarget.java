package org.meridian.scoring;

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
  public NormalisedColumn apply(DirectedColumn column) {
    double[] values = column.values();
    double min = ColumnSummary.of(values).min();
    double range = target * column.direction() - min;
    if (!(range > 0)) {
      return NormalisedColumn.missing(values.length, ScoringWarning.Kind.TARGET_NOT_ABOVE_WORST);
    }
    double[] scaled = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      double score = (values[row] - min) / range;
      scaled[row] = capped && score > 1 ? 1 : score;
    }
    return NormalisedColumn.of(scaled);
  }
}
