package org.meridian.scenario.comparison.cause;

/**
 * A fraction in lowest terms.
 *
 * @param numerator any
 * @param denominator above 0
 */
public record ExactFraction(long numerator, long denominator) implements Comparable<ExactFraction> {

  /** Nothing. */
  public static final ExactFraction ZERO = new ExactFraction(0, 1);

  /**
   * Reduces it.
   *
   * @throws IllegalArgumentException if the denominator is not above 0
   */
  public ExactFraction {
    if (denominator <= 0) {
      throw new IllegalArgumentException(numerator + "/" + denominator);
    }
    long common = gcd(Math.abs(numerator), denominator);
    numerator /= common;
    denominator /= common;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** A whole number. */
  public static ExactFraction of(long whole) {
    return new ExactFraction(whole, 1);
  }

  /** The sum of both. */
  public ExactFraction plus(ExactFraction other) {
    return new ExactFraction(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  /** The same with the other sign. */
  public ExactFraction negated() {
    return new ExactFraction(-numerator, denominator);
  }

  /** The nearest double. */
  public double value() {
    return (double) numerator / denominator;
  }

  /** Whether it is nothing. */
  public boolean isZero() {
    return numerator == 0;
  }

  @Override
  public int compareTo(ExactFraction other) {
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(other.numerator, denominator));
  }

  /** As {@code 5}, {@code -3/2}. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
