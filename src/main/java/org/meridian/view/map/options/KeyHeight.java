package org.meridian.view.map.options;

/** How high the key of several maps is that stands beside them, in design pixels. */
public final class KeyHeight {

  /** In words of their designed size. */
  public static final double DESIGNED = 118;

  /** The part of the room for maps and key that one in larger words takes at most. */
  private static final double MOST = 0.3;

  private KeyHeight() {}

  /**
   * The height of a key.
   *
   * @param words how many times their designed size words on the maps have, from 1 on
   * @param height of maps and key together, in design pixels
   */
  public static double of(double words, double height) {
    return Math.clamp(MOST * height, DESIGNED, DESIGNED * words);
  }
}
