package org.meridian.render.raster;

/** Lays a colour over what is there, as a glaze (Porter-Duff source-over). */
final class OverPen extends StrokePen {

  private static final int PAIR = 0x00FF00FF;
  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final long HALF = 0x0080008000800080L;

  private final int[] target;
  private long colour;
  private int opacity;

  OverPen(int[] target, int width, int top, int bottom) {
    super(width, top, bottom);
    this.target = target;
  }

  /** Chooses the colour, not premultiplied. */
  void colour(int argb) {
    colour = lanes(argb | 0xFF000000);
    opacity = ((argb >>> 24) * 4096 + 127) / 255;
  }

  /** The four channels in lanes of 16 bits: alpha and green above, red and blue below. */
  private static long lanes(int pixel) {
    return (pixel & PAIR) | (long) ((pixel >>> 8) & PAIR) << 32;
  }

  @Override
  void run(int row, int from, int to, int distance, int step, int reach, int cap) {
    int[] pixels = target;
    long own = colour;
    int strength = opacity;
    int start = row * width;
    int d = distance;
    for (int i = start + from; i <= start + to; i++) {
      int cover = Math.min(cap, reach - Math.abs(d));
      d += step;
      if (cover > 0) {
        int a = ((cover >>> 4) * strength + 0x8000) >>> 16;
        long mixed = (lanes(pixels[i]) * (256 - a) + own * a + HALF) >>> 8 & LANES;
        pixels[i] = (int) mixed | (int) (mixed >>> 24);
      }
    }
  }
}
