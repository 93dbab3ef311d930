package org.meridian.render.raster;

import java.util.function.IntPredicate;

/**
 * Draws one small dot a value along a horizontal scale: all values faint, some of them strong and
 * on top. Dots are spread over the height of the strip by their row, so that equal values stay
 * apart and a row keeps its height whatever its value. Stateless.
 */
public final class DotRasteriser {

  /** Multiples of the golden ratio fill an interval evenly, however many there are. */
  private static final double GOLDEN = 0.618033988749895;

  private DotRasteriser() {}

  /** How high in its strip the dot of a row stands, 0 (top) to 1. */
  public static double spread(int row) {
    return ((row + 1) * GOLDEN) % 1;
  }

  /**
   * How dots look.
   *
   * @param radius in pixels
   * @param faint colour of most dots, 0xAARRGGBB, not premultiplied
   * @param strong colour of the others
   */
  public record Look(double radius, int faint, int strong) {}

  /**
   * Draws into a picture that is empty.
   *
   * @param places 0 (left) to 1 (right), one a row; NaN is not drawn
   * @param isStrong which rows are strong
   * @param margin left free at both ends, in pixels
   */
  public static void draw(
      PixelFrame frame, double[] places, IntPredicate isStrong, double margin, Look look) {
    for (int pass = 0; pass < 2; pass++) {
      boolean strong = pass == 1;
      double radius = strong ? look.radius() * 1.25 : look.radius();
      for (int row = 0; row < places.length; row++) {
        if (!Double.isNaN(places[row]) && isStrong.test(row) == strong) {
          double x = margin + places[row] * (frame.width() - 2 * margin);
          double room = frame.height() - 2 * radius - 1;
          double y = radius + 0.5 + room * spread(row);
          int colour = strong ? look.strong() : look.faint();
          DiscRasteriser.stamp(frame, x, y, radius, colour, 0, 0);
        }
      }
    }
  }
}
