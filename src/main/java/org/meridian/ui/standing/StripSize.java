package org.meridian.ui.standing;

/**
 * How large a strip is drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels in one unit of layout
 */
public record StripSize(int width, int height, double scale) {

  /** The height of all strips in units of layout. */
  static final double HEIGHT = 16;

  /** Left free at both ends of a strip for the ring, in units of layout. */
  static final double MARGIN = 6;

  /** A strip of a width in units of layout on a screen of a scale. */
  public static StripSize of(double width, double scale) {
    return new StripSize(
        Math.max(8, (int) Math.round(width * scale)), (int) Math.round(HEIGHT * scale), scale);
  }
}
