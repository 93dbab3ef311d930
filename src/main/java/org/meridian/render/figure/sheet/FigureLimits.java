package org.meridian.render.figure.sheet;

/** How small and how large figures may be, whoever asks for them. */
public final class FigureLimits {

  /** The least width in design pixels. */
  public static final int NARROWEST = 320;

  /** The least height in design pixels. */
  public static final int LOWEST = 200;

  /** The most pixels on a side of a PNG. */
  public static final int LONGEST = Short.MAX_VALUE;

  private FigureLimits() {}

  /** Whether there is room in a figure of so many design pixels. */
  public static boolean isRoomy(int width, int height) {
    return width >= NARROWEST && height >= LOWEST;
  }

  /**
   * Whether a figure can be drawn.
   *
   * @param scale pixels per design pixel
   */
  public static boolean areKept(int width, int height, double scale) {
    return isRoomy(width, height) && Math.max(width, height) * scale <= LONGEST;
  }
}
