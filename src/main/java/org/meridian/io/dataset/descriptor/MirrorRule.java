package org.meridian.io.dataset.descriptor;

/** What becomes of the values of an undirected pair that stands in both directions. */
public enum MirrorRule {
  /** They must be equal and count once. */
  EQUAL,
  /** They are added. */
  SUM,
  /** Their mean counts. */
  MEAN;

  /** The value of a pair out of those of its two directions; NaN is a missing one. */
  public double join(double one, double other) {
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return Double.isNaN(one) ? other : one;
    }
    return switch (this) {
      case EQUAL -> one;
      case SUM -> one + other;
      case MEAN -> one / 2 + other / 2;
    };
  }
}
