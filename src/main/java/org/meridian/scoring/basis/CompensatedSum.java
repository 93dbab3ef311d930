package org.meridian.scoring.basis;

/**
 * A sum that carries the rounding error of each addition along (Knuth's two-sum), so that the
 * result is as good as one computed with twice the digits and, for the figures at hand, does not
 * depend on the order of the terms.
 *
 * <p>Source: Ogita, Rump and Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26 (2005),
 * algorithm 4.4. Not thread-safe.
 */
public final class CompensatedSum {

  private double sum;
  private double error;

  public void add(double term) {
    double next = sum + term;
    double part = next - sum;
    error += (sum - (next - part)) + (term - part);
    sum = next;
  }

  public double value() {
    return sum + error;
  }
}
