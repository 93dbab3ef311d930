package org.meridian.render.raster;

/** Lays a colour over what is there, as a glaze (Porter-Duff source-over). */
final class OverPen extends StrokePen {

  private static final int PAIR = 0x00FF00FF;
  private static final int HALF = 0x00800080;

  private final int[] target;
  private int redBlue;
  private int alphaGreen;
  private int opacity;

  OverPen(int[] target, int width, int top, int bottom) {
    super(width, top, bottom);
    this.target = target;
  }

  /** Chooses the colour, not premultiplied. */
  void colour(int argb) {
    int opaque = argb | 0xFF000000;
    redBlue = opaque & PAIR;
    alphaGreen = (opaque >>> 8) & PAIR;
    opacity = ((argb >>> 24) * 4096 + 127) / 255;
  }

  @Override
  void run(int row, int from, int to, int distance, int step, int reach, int cap) {
    int[] pixels = target;
    int rb = redBlue;
    int ag = alphaGreen;
    int strength = opacity;
    int start = row * width;
    int d = distance;
    for (int i = start + from; i <= start + to; i++) {
      int cover = Math.min(cap, reach - Math.abs(d));
      d += step;
      if (cover > 0) {
        int a = ((cover >>> 4) * strength + 0x8000) >>> 16;
        int rest = 256 - a;
        int old = pixels[i];
        int newRb = ((old & PAIR) * rest + rb * a + HALF) >>> 8;
        int newAg = ((old >>> 8) & PAIR) * rest + ag * a + HALF;
        pixels[i] = (newRb & PAIR) | (newAg & ~PAIR);
      }
    }
  }
}
