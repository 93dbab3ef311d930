package org.meridian.scenario.comparison.cause;

/** What can differ between two sides, so that scores and ranks change. */
public enum ChangeThing {
  /** Values: another year, another dataset, what-if values. */
  DATA,
  /** Weights of nodes. */
  WEIGHTS,
  /** Normalisation, aggregation, treatment of outliers, thresholds of missing values. */
  METHODS,
  /** Which cities take part. */
  MEMBERSHIP
}
