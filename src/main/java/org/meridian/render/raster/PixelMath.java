package org.meridian.render.raster;

/** Arithmetic of single premultiplied pixels. */
public final class PixelMath {

  private static final int PAIR = 0x00FF00FF;
  private static final int HALF = 0x00800080;

  private PixelMath() {}

  /** A colour (not premultiplied) laid over a premultiplied pixel. */
  public static int over(int pixel, int argb) {
    int alpha = argb >>> 24;
    return over(pixel, argb, alpha + (alpha >>> 7));
  }

  /**
   * A colour laid over a premultiplied pixel with an opacity of its own.
   *
   * @param opacity 0..256, in place of the colour's own
   */
  static int over(int pixel, int rgb, int opacity) {
    int opaque = rgb | 0xFF000000;
    int rest = 256 - opacity;
    int rb = ((pixel & PAIR) * rest + (opaque & PAIR) * opacity + HALF) >>> 8;
    int ag = ((pixel >>> 8) & PAIR) * rest + ((opaque >>> 8) & PAIR) * opacity + HALF;
    return (rb & PAIR) | (ag & ~PAIR);
  }
}
