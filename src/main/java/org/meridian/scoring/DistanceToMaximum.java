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
  public NormalisedColumn apply(DirectedColumn column) {
    double[] values = column.values();
    ColumnSummary summary = ColumnSummary.of(values);
    if (summary.isConstant()) {
      return NormalisedColumn.missing(values.length, ScoringWarning.Kind.CONSTANT);
    }
    double range = summary.max() - summary.min();
    double[] scaled = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      scaled[row] = 1 - (summary.max() - values[row]) / range;
    }
    return NormalisedColumn.of(scaled);
  }
}
