package org.meridian.scoring.tiers;

import java.util.List;

/**
 * Tiers by limits of one's own: a value belongs to the first tier, from the top, whose limit it
 * reaches.
 *
 * @param limits in the unit of the values, descending
 */
public record ValueCuts(List<Double> limits) implements TierRule {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if there is no limit, or they do not descend
   */
  public ValueCuts {
    limits = List.copyOf(limits);
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("no limit");
    }
    for (int at = 1; at < limits.size(); at++) {
      if (!(limits.get(at) < limits.get(at - 1))) {
        throw new IllegalArgumentException("limits that do not descend: " + limits);
      }
    }
  }

  @Override
  public CityTiers of(double[] values) {
    return CityTiers.by(values, limits.stream().mapToDouble(Double::doubleValue).toArray(), false);
  }
}
