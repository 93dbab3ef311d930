package org.meridian.ui.standing;

import org.meridian.ui.state.TextScale;

/**
 * How large a strip is drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels in one unit of a strip as it is designed, for text of 100 percent
 */
public record StripSize(int width, int height, double scale) {

  /** The height of a strip as it is designed; style sheets have it grow with the text. */
  private static final double HEIGHT = 16;

  /** Left free at both ends of a strip for the ring, as it is designed. */
  static final double MARGIN = 6;

  /** A strip of a width in units of layout, on a screen of a scale, in a size of text. */
  public static StripSize of(double width, double scale, TextScale text) {
    double grown = scale * text.factor();
    return new StripSize(
        Math.max(8, (int) Math.round(width * scale)), (int) Math.round(HEIGHT * grown), grown);
  }

  /** How many times its designed size a strip of a height in units of layout is. */
  static double grown(double height) {
    return height / HEIGHT;
  }
}
