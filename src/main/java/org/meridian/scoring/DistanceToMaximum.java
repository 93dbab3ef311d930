package org.meridian.scoring;

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
  public Scale scale(DirectedColumn column) {
    ColumnSummary summary = ColumnSummary.of(column.values());
    if (summary.isConstant()) {
      return Scale.refused(ScoringWarning.Kind.CONSTANT);
    }
    double range = summary.max() - summary.min();
    return Scale.of(
        "1 - (highest - x) / (highest - lowest)",
        x -> 1 - (summary.max() - x) / range,
        new Figure("lowest", summary.min()),
        new Figure("highest", summary.max()));
  }
}
