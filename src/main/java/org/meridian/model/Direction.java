package org.meridian.model;

/** Which end of an indicator is the good one. */
public enum Direction {
  HIGHER_IS_BETTER(1),
  LOWER_IS_BETTER(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** +1 or -1: what a value is multiplied by before normalisation. */
  public int sign() {
    return sign;
  }
}
