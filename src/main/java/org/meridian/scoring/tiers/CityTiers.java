package org.meridian.scoring.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows sorted into tiers by a value; tier 1 is the top, equal values are never parted, a missing
 * value is in no tier. Immutable and thread-safe.
 */
public final class CityTiers {

  private final int[] tiers;
  private final List<ValueTier> bounds;
  private final double fit;

  /**
   * One tier that may be empty.
   *
   * @param lower the limit that no member is below (or, at an open end, at or below)
   * @param upper the limit that no member is above
   * @param count how many rows it has
   * @param least the least value in it; NaN where it is empty
   * @param greatest the greatest value in it; NaN where it is empty
   */
  public record ValueTier(double lower, double upper, int count, double least, double greatest) {}

  private CityTiers(int[] tiers, List<ValueTier> bounds, double fit) {
    this.tiers = tiers;
    this.bounds = List.copyOf(bounds);
    this.fit = fit;
  }

  /**
   * Sorts rows by limits.
   *
   * @param values one a row, NaN is missing
   * @param limits from the top down; a value belongs to the first tier whose limit it reaches
   * @param open whether a value must be above its limit instead of reaching it
   */
  static CityTiers by(double[] values, double[] limits, boolean open) {
    int[] tiers = new int[values.length];
    for (int row = 0; row < values.length; row++) {
      tiers[row] = Double.isNaN(values[row]) ? 0 : tier(values[row], limits, open);
    }
    double[] present = TierRule.present(values);
    double low = present.length == 0 ? Double.NaN : present[0];
    double high = present.length == 0 ? Double.NaN : present[present.length - 1];
    List<ValueTier> bounds = new ArrayList<>();
    for (int tier = 1; tier <= limits.length + 1; tier++) {
      double lower = tier <= limits.length ? limits[tier - 1] : low;
      double upper = tier == 1 ? high : limits[tier - 2];
      bounds.add(members(values, tiers, tier, lower, upper));
    }
    return new CityTiers(tiers, bounds, fit(values, tiers, limits.length + 1));
  }

  private static int tier(double value, double[] limits, boolean open) {
    int tier = 1;
    while (tier <= limits.length && (open ? value <= limits[tier - 1] : value < limits[tier - 1])) {
      tier++;
    }
    return tier;
  }

  private static ValueTier members(
      double[] values, int[] tiers, int tier, double lower, double upper) {
    double least = Double.NaN;
    double greatest = Double.NaN;
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      if (tiers[row] == tier) {
        least = count == 0 ? values[row] : Math.min(least, values[row]);
        greatest = count == 0 ? values[row] : Math.max(greatest, values[row]);
        count++;
      }
    }
    return new ValueTier(lower, upper, count, least, greatest);
  }

  /** {@code 1 - SSD / SST}: squared distances within tiers over those from the mean of all. */
  private static double fit(double[] values, int[] tiers, int count) {
    double within = 0;
    for (int tier = 1; tier <= count; tier++) {
      within += squares(values, tiers, tier);
    }
    double all = squares(values, Arrays.stream(tiers).map(t -> t == 0 ? 0 : 1).toArray(), 1);
    return all == 0 ? Double.NaN : 1 - within / all;
  }

  private static double squares(double[] values, int[] tiers, int tier) {
    double sum = 0;
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      if (tiers[row] == tier) {
        sum += values[row];
        count++;
      }
    }
    double mean = sum / count;
    double squares = 0;
    for (int row = 0; row < values.length; row++) {
      if (tiers[row] == tier) {
        squares += (values[row] - mean) * (values[row] - mean);
      }
    }
    return squares;
  }

  /** The tier of a row, 1 the top; 0 where its value is missing. */
  public int tier(int row) {
    return tiers[row];
  }

  /** The tiers from the top down. */
  public List<ValueTier> tiers() {
    return bounds;
  }

  /** Goodness of variance fit, 0..1; NaN where all values are equal. */
  public double varianceFit() {
    return fit;
  }
}
