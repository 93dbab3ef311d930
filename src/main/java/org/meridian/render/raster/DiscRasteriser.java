package org.meridian.render.raster;

/** Stamps discs with a thin rim into a picture, anti-aliased. Stateless. */
public final class DiscRasteriser {

  private DiscRasteriser() {}

  /**
   * Lays one disc over a picture.
   *
   * @param radius of the coloured disc in pixels
   * @param argb its colour, not premultiplied
   * @param rim width of the rim outside of the radius in pixels, 0 for none
   * @param rimArgb colour of the rim, not premultiplied
   */
  public static void stamp(
      PixelFrame frame, double x, double y, double radius, int argb, double rim, int rimArgb) {
    double outer = radius + rim;
    int left = (int) Math.max(0, Math.floor(x - outer - 0.5));
    int right = (int) Math.min(frame.width(), Math.ceil(x + outer + 0.5));
    int top = (int) Math.max(0, Math.floor(y - outer - 0.5));
    int bottom = (int) Math.min(frame.height(), Math.ceil(y + outer + 0.5));
    int[] pixels = frame.argb();
    double farthest = (outer + 0.5) * (outer + 0.5);
    // Within this nothing but the disc is seen.
    double solid = argb >>> 24 == 255 ? Math.max(0, radius - 0.5) * (radius - 0.5) : 0;
    for (int row = top; row < bottom; row++) {
      double dy = row + 0.5 - y;
      for (int column = left; column < right; column++) {
        double dx = column + 0.5 - x;
        double square = dx * dx + dy * dy;
        int i = row * frame.width() + column;
        if (square < solid) {
          pixels[i] = argb;
          continue;
        }
        if (square > farthest) {
          continue;
        }
        double distance = Math.sqrt(square);
        if (rim > 0 && distance < outer + 0.5) {
          pixels[i] = PixelMath.over(pixels[i], rimArgb, cover(outer - distance, rimArgb));
        }
        if (distance < radius + 0.5) {
          pixels[i] = PixelMath.over(pixels[i], argb, cover(radius - distance, argb));
        }
      }
    }
  }

  /** Opacity 0..256 of a pixel whose centre lies so far within the edge. */
  private static int cover(double inside, int argb) {
    double part = Math.clamp(inside + 0.5, 0, 1);
    return (int) Math.round(part * 256 * (argb >>> 24) / 255);
  }
}
