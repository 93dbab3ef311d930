package org.meridian.scoring.tiers;

/**
 * Tiers of equal width: limits at {@code min + t (max - min) / k}; a tier holds its lower limit,
 * the top one both.
 *
 * @param classes k, 2..9
 */
public record EqualIntervals(int classes) implements TierRule {

  /** Checks the count. */
  public EqualIntervals {
    TierRule.classes(classes);
  }

  @Override
  public CityTiers of(double[] values) {
    double[] sorted = TierRule.present(values);
    if (sorted.length == 0) {
      return CityTiers.by(values, new double[0], false);
    }
    double low = sorted[0];
    double width = (sorted[sorted.length - 1] - low) / classes;
    double[] limits = new double[classes - 1];
    for (int at = 0; at < limits.length; at++) {
      limits[at] = low + (classes - 1 - at) * width;
    }
    return CityTiers.by(values, limits, false);
  }
}
