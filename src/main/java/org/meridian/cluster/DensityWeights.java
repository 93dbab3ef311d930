package org.meridian.cluster;

import java.util.Arrays;

/**
 * How much each place counts in the density around a city: 1 each, or {@code w = x / mean(x)} over
 * the places that have a value x, so that a minimum of M reads "as much as M average cities" on any
 * scale. A place without a value counts 0. Our own choice; scikit-learn and R take weights as they
 * come.
 */
public final class DensityWeights {

  private final double[] weights;
  private final int missing;

  private DensityWeights(double[] weights, int missing) {
    this.weights = weights;
    this.missing = missing;
  }

  /** Why values cannot weigh. */
  public enum Refusal {
    /** A value is below 0, as z-scores are. */
    NEGATIVE,
    /** No value is above 0. */
    NOTHING_ABOVE_ZERO,
    /** A value or the sum of all is infinite. */
    TOO_LARGE
  }

  /** Thrown where values cannot weigh. */
  public static final class UnfitWeights extends Exception {
    private static final long serialVersionUID = 1;
    private final Refusal refusal;

    UnfitWeights(Refusal refusal) {
      super(refusal.name());
      this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
      return refusal;
    }
  }

  /** Every place counts 1. */
  public static DensityWeights equal(int places) {
    double[] ones = new double[places];
    Arrays.fill(ones, 1);
    return new DensityWeights(ones, 0);
  }

  /**
   * Weights by values.
   *
   * @param values one a place, any unit, at least 0; NaN is missing
   * @throws UnfitWeights if a value is negative or infinite, or none is above 0
   */
  public static DensityWeights by(double[] values) throws UnfitWeights {
    double sum = 0;
    int present = 0;
    for (double value : values) {
      if (value < 0) {
        throw new UnfitWeights(Refusal.NEGATIVE);
      }
      if (!Double.isNaN(value)) {
        sum += value;
        present++;
      }
    }
    if (Double.isInfinite(sum)) {
      throw new UnfitWeights(Refusal.TOO_LARGE);
    }
    if (sum == 0) {
      throw new UnfitWeights(Refusal.NOTHING_ABOVE_ZERO);
    }
    double mean = sum / present;
    double[] weights =
        Arrays.stream(values).map(value -> Double.isNaN(value) ? 0 : value / mean).toArray();
    return new DensityWeights(weights, values.length - present);
  }

  /** The weight of a place, at least 0; 1 on average. */
  public double of(int place) {
    return weights[place];
  }

  /** How many places have no value and so count 0. */
  public int missing() {
    return missing;
  }
}
