package org.meridian.scoring.basis;

/**
 * Scales numbers by a power of two, which changes no digit of them, where sums or squares of them
 * would leave the range of a double. Numbers of ordinary size are left as they are.
 */
public final class PowerScaling {

  /** Sums of squares, even fourth powers, of numbers between 2^-200 and 2^200 can be computed. */
  private static final int ORDINARY = 200;

  private PowerScaling() {}

  /**
   * The power of two that brings the largest of some numbers to between 1 and 2; 0 where that is
   * not needed.
   *
   * @param values NaN is missing
   */
  public static int shift(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Double.isNaN(value) ? 0 : Math.abs(value));
    }
    return shift(largest);
  }

  /** The same for the largest number itself, 0 or more. */
  public static int shift(double largest) {
    if (!(largest > 0) || Double.isInfinite(largest)) {
      return 0;
    }
    int exponent = Math.getExponent(largest);
    return Math.abs(exponent) > ORDINARY ? -exponent : 0;
  }

  /** The values times two to the power of a shift; the same array for 0. */
  public static double[] shifted(double[] values, int shift) {
    if (shift == 0) {
      return values;
    }
    double[] scaled = new double[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.scalb(values[i], shift);
    }
    return scaled;
  }

  /** The values, scaled where needed so that they and their squares can be summed. */
  public static double[] summable(double[] values) {
    return shifted(values, shift(values));
  }
}
