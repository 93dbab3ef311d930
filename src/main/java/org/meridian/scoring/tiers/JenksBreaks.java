package org.meridian.scoring.tiers;

import java.util.Arrays;

/**
 * Natural breaks: the cuts that make the sum of squared distances from the tiers' means least,
 * exactly, by a dynamic programme {@code C_t(j) = min over i of C_{t-1}(i) + SSD(i+1..j)} over the
 * different values; of equal costs the lower break. The cost is Monge, so divide and conquer finds
 * a layer in O(n log n). Source: Fisher, On grouping for maximum homogeneity, JASA 53 (1958); Jenks
 * (1967).
 *
 * @param classes how many tiers, 2..9
 */
public record JenksBreaks(int classes) implements TierRule {

  /** Checks the count. */
  public JenksBreaks {
    TierRule.classes(classes);
  }

  @Override
  public CityTiers of(double[] values) throws TooManyClasses {
    double[] sorted = TierRule.present(values);
    double[] different = Arrays.stream(sorted).distinct().toArray();
    if (different.length < classes) {
      throw new TooManyClasses(different.length);
    }
    int[] starts = new BreakSearch(sorted, different).starts(classes);
    double[] limits = new double[classes - 1];
    for (int at = 0; at < limits.length; at++) {
      limits[at] = different[starts[classes - 1 - at]];
    }
    return CityTiers.by(values, limits, false);
  }
}
