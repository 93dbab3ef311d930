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
    Disc disc = Disc.of(radius, argb, rim, rimArgb);
    int[] pixels = frame.argb();
    for (int row = top; row < bottom; row++) {
      double dy = row + 0.5 - y;
      for (int column = left; column < right; column++) {
        double dx = column + 0.5 - x;
        int i = row * frame.width() + column;
        pixels[i] = disc.over(pixels[i], dx * dx + dy * dy);
      }
    }
  }

  /**
   * How a disc looks at a distance from its middle.
   *
   * @param farthest squared distance from which on nothing of it is seen
   * @param solid squared distance within which nothing but its colour is seen
   */
  private record Disc(
      double radius, int argb, double rim, int rimArgb, double farthest, double solid) {

    static Disc of(double radius, int argb, double rim, int rimArgb) {
      double farthest = radius + rim + 0.5;
      double solid = argb >>> 24 == 255 ? Math.max(0, radius - 0.5) : 0;
      return new Disc(radius, argb, rim, rimArgb, farthest * farthest, solid * solid);
    }

    int over(int pixel, double square) {
      if (square < solid) {
        return argb;
      }
      if (square > farthest) {
        return pixel;
      }
      double distance = Math.sqrt(square);
      int rimmed =
          rim > 0 ? PixelMath.over(pixel, rimArgb, cover(radius + rim - distance, rimArgb)) : pixel;
      return distance < radius + 0.5
          ? PixelMath.over(rimmed, argb, cover(radius - distance, argb))
          : rimmed;
    }
  }

  /** Opacity 0..256 of a pixel whose centre lies so far within the edge. */
  private static int cover(double inside, int argb) {
    double part = Math.clamp(inside + 0.5, 0, 1);
    return (int) Math.round(part * 256 * (argb >>> 24) / 255);
  }
}
