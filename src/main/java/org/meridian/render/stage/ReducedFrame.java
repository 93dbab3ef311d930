package org.meridian.render.stage;

import org.meridian.render.raster.PixelFrame;

/** Smaller pictures for mirrors and lists: each pixel is the mean of a square of pixels. */
public final class ReducedFrame {

  private ReducedFrame() {}

  /**
   * A picture that is not much wider than asked for; the same one where it is narrow enough.
   *
   * @param width wanted, in pixels; the result is less than twice as wide
   */
  public static PixelFrame of(PixelFrame frame, int width) {
    int side = frame.width() / width;
    if (side < 2) {
      return frame;
    }
    PixelFrame small = PixelFrame.empty(frame.width() / side, frame.height() / side);
    for (int y = 0; y < small.height(); y++) {
      for (int x = 0; x < small.width(); x++) {
        small.argb()[y * small.width() + x] = mean(frame, x * side, y * side, side);
      }
    }
    return small;
  }

  private static int mean(PixelFrame frame, int left, int top, int side) {
    int alpha = 0;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        int pixel = frame.argb()[y * frame.width() + x];
        alpha += pixel >>> 24;
        red += pixel >> 16 & 0xFF;
        green += pixel >> 8 & 0xFF;
        blue += pixel & 0xFF;
      }
    }
    int all = side * side;
    return alpha / all << 24 | red / all << 16 | green / all << 8 | blue / all;
  }
}
