package org.meridian.scoring.tiers;

/**
 * Tiers of about equal numbers: limits at the quantiles {@code t / k} of type 7 (Hyndman and Fan
 * 1996); a tier holds its lower limit, the top one both.
 *
 * @param classes k, 2..9
 */
public record QuantileTiers(int classes) implements TierRule {

  /** Checks the count. */
  public QuantileTiers {
    TierRule.classes(classes);
  }

  @Override
  public CityTiers of(double[] values) {
    double[] sorted = TierRule.present(values);
    if (sorted.length == 0) {
      return CityTiers.by(values, new double[0], false);
    }
    double[] limits = new double[classes - 1];
    for (int at = 0; at < limits.length; at++) {
      limits[at] = quantile(sorted, (double) (classes - 1 - at) / classes);
    }
    return CityTiers.by(values, limits, false);
  }

  private static double quantile(double[] sorted, double share) {
    double place = (sorted.length - 1) * share;
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
