package org.meridian.scenario.story;

/**
 * How far the middle of a callout stands from what it is about.
 *
 * @param across to the right, as a share of the width of the picture, -1 to 1
 * @param down downwards, as a share of its height, -1 to 1
 */
public record CalloutShift(double across, double down) {

  private static final double FINE = 1e4;

  /**
   * Checks the shares.
   *
   * @throws IllegalArgumentException if it is farther than the picture is large
   */
  public CalloutShift {
    if (!(Math.abs(across) <= 1 && Math.abs(down) <= 1)) {
      throw new IllegalArgumentException("no shift within a picture: " + across + ", " + down);
    }
  }

  /** A shift within the picture, in steps that no eye sees. */
  public static CalloutShift near(double across, double down) {
    return new CalloutShift(fine(across), fine(down));
  }

  private static double fine(double share) {
    return Math.round(Math.clamp(share, -1, 1) * FINE) / FINE;
  }
}
