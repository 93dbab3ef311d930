package org.meridian.scoring.aggregation;

/**
 * The family {@code f^-1(sum(w f(x)) / sum(w))} that the arithmetic (f(x) = x), geometric (ln x),
 * harmonic (1/x) and power means (x^p) belong to. What they have in common is computed once, by
 * {@link WeightedMean}.
 *
 * <p>Source: Hardy, Littlewood and Polya, Inequalities (1934), chapter 2.
 */
public sealed interface PowerMeans extends Aggregation
    permits ArithmeticMean, GeometricMean, HarmonicMean, PowerMean {

  /** Which values a mean is defined for. */
  enum Domain {
    /** All finite values. */
    ANY,
    /** Values of 0 and more. */
    NOT_NEGATIVE,
    /** Values above 0. */
    POSITIVE;

    /** Whether a present value can be averaged. */
    public boolean contains(double value) {
      return switch (this) {
        case ANY -> true;
        case NOT_NEGATIVE -> value >= 0;
        case POSITIVE -> value > 0;
      };
    }
  }

  /** Which values the mean is defined for. */
  Domain domain();

  /** p: 1 for arithmetic, 0 for geometric, -1 for harmonic. */
  double exponent();

  /** f: what is averaged in place of x; NaN for a missing value. */
  double transform(double value);

  /** The inverse of f. */
  double restore(double mean);

  /** Whether a sum of f(x) lost what it was made from, by overflow or underflow. */
  default boolean isOutOfRange(double sum) {
    boolean powers = exponent() != 1 && exponent() != 0;
    return powers && !(sum >= 1e-290 && sum <= Double.MAX_VALUE);
  }

  /** Transforms a column; values the mean is not defined for become NaN. */
  default void transformAll(double[] column, double[] transformed) {
    for (int row = 0; row < column.length; row++) {
      double value = column[row];
      transformed[row] = domain().contains(value) ? transform(value) : Double.NaN;
    }
  }

  @Override
  default void aggregate(ChildScores siblings) {
    WeightedMean.fill(this, siblings);
  }

  @Override
  default AggregationTrace join(ChildScores siblings, int row) {
    return WeightedMean.join(this, siblings, row);
  }

  /** The formula of one child's contribution to the sum, as {@link AggregationTrace} writes it. */
  String term(String weight, String score);

  /** The formula of the score, given that of the sum. */
  String whole(String sum);
}
