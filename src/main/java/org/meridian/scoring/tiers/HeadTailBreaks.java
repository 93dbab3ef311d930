package org.meridian.scoring.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Head/tail breaks for values with few large and many small: cut at the mean, go on in the head
 * (what is above the mean) while it is at most a share of what was cut. The break that ends it is
 * kept. Source: Jiang, Head/tail breaks, The Professional Geographer 65 (2013).
 *
 * @param headLimit the greatest share of a head that is cut again, above 0 and below 1; 0.4 as a
 *     rule
 */
public record HeadTailBreaks(double headLimit) implements TierRule {

  /** The usual limit. */
  public static final double USUAL = 0.4;

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public HeadTailBreaks {
    if (!(headLimit > 0 && headLimit < 1)) {
      throw new IllegalArgumentException("a head limit of " + headLimit);
    }
  }

  @Override
  public CityTiers of(double[] values) {
    List<Double> means = new ArrayList<>();
    double[] part = TierRule.present(values);
    while (part.length > 0 && part[0] < part[part.length - 1]) {
      double mean = Arrays.stream(part).average().getAsDouble();
      double[] head = Arrays.stream(part).filter(value -> value > mean).toArray();
      means.add(mean);
      boolean goesOn = head.length <= headLimit * part.length;
      part = goesOn ? head : new double[0];
    }
    double[] limits = means.reversed().stream().mapToDouble(Double::doubleValue).toArray();
    return CityTiers.by(values, limits, true);
  }
}
