package org.meridian.scenario.choice;

/**
 * Two ids without an order.
 *
 * @param one the lower one
 * @param other the higher one, or the same
 */
public record IdPair(String one, String other) {

  /** Puts them in order. */
  public IdPair {
    if (one.compareTo(other) > 0) {
      String lower = other;
      other = one;
      one = lower;
    }
  }
}
