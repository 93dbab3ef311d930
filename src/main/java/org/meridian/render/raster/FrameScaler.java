package org.meridian.render.raster;

import java.util.Arrays;

/**
 * Shows a finished picture moved and zoomed, as a preview until the true picture is drawn. Works in
 * bands over all cores. Stateless.
 */
public final class FrameScaler {

  private static final int ROWS_PER_PIECE = 48;
  private static final int FRACTION = 16;
  private static final int PAIR = 0x00FF00FF;

  private final DrawingThreads workers;

  /** Works with these threads. */
  public FrameScaler(DrawingThreads workers) {
    this.workers = workers;
  }

  /**
   * Shows a picture so that the point (x, y) of it comes to stand at ({@code x * zoom + shiftX},
   * {@code y * zoom + shiftY}).
   *
   * @param from the picture
   * @param into receives the preview
   * @param background premultiplied, where there is no picture
   * @param smooth whether pixels are mixed (bilinear) or the nearest is taken
   */
  public void show(
      PixelFrame from,
      PixelFrame into,
      double zoom,
      double shiftX,
      double shiftY,
      int background,
      boolean smooth) {
    each(from, into, zoom, shiftX, shiftY, smooth, true, background);
  }

  private void each(
      PixelFrame from,
      PixelFrame into,
      double zoom,
      double shiftX,
      double shiftY,
      boolean smooth,
      boolean fill,
      int background) {
    int pieces = (into.height() + ROWS_PER_PIECE - 1) / ROWS_PER_PIECE;
    workers.each(
        pieces,
        piece -> {
          int end = Math.min(into.height(), (piece + 1) * ROWS_PER_PIECE);
          for (int row = piece * ROWS_PER_PIECE; row < end; row++) {
            double y = (row + 0.5 - shiftY) / zoom - 0.5;
            if (fill) {
              int start = row * into.width();
              Arrays.fill(into.argb(), start, start + into.width(), background);
            }
            row(from, into, row, y, (0.5 - shiftX) / zoom - 0.5, 1 / zoom, smooth);
          }
        });
  }

  /** Like {@link #show}, but leaves what lies outside of the picture as it is. */
  public void lay(
      PixelFrame from, PixelFrame into, double zoom, double shiftX, double shiftY, boolean smooth) {
    each(from, into, zoom, shiftX, shiftY, smooth, false, 0);
  }

  private static void row(
      PixelFrame from, PixelFrame into, int row, double y, double x0, double step, boolean smooth) {
    int start = row * into.width();
    int sourceRow = (int) Math.floor(smooth ? y : y + 0.5);
    int highest = from.height() - (smooth ? 2 : 1);
    boolean off = sourceRow < 0 || sourceRow > highest;
    double least = smooth ? 0 : -0.5;
    double most = from.width() - (smooth ? 1.05 : 0.55);
    int first = off ? into.width() : clampColumn(Math.ceil((least - x0) / step), into.width());
    int end = off ? into.width() : clampColumn(Math.floor((most - x0) / step) + 1, into.width());
    if (first >= end) {
      return;
    }
    long at = Math.round((x0 + first * step + (smooth ? 0 : 0.5)) * (1 << FRACTION));
    long by = Math.round(step * (1 << FRACTION));
    int source = sourceRow * from.width();
    if (smooth) {
      int down = (int) ((y - sourceRow) * 256);
      mixed(from, into.argb(), source, start + first, start + end, at, by, down);
    } else {
      int[] pixels = from.argb();
      int[] target = into.argb();
      for (int i = start + first; i < start + end; i++) {
        target[i] = pixels[source + (int) (at >> FRACTION)];
        at += by;
      }
    }
  }

  private static int clampColumn(double column, int width) {
    return (int) Math.clamp(column, 0, width);
  }

  private static void mixed(
      PixelFrame from, int[] target, int source, int first, int end, long at, long by, int down) {
    int[] pixels = from.argb();
    int width = from.width();
    for (int i = first; i < end; i++) {
      int k = source + (int) (at >> FRACTION);
      int right = (int) (at >> (FRACTION - 8)) & 0xFF;
      int upper = mix(pixels[k], pixels[k + 1], right);
      int lower = mix(pixels[k + width], pixels[k + width + 1], right);
      target[i] = mix(upper, lower, down);
      at += by;
    }
  }

  private static int mix(int one, int other, int part) {
    int rest = 256 - part;
    int rb = ((one & PAIR) * rest + (other & PAIR) * part) >>> 8;
    int ag = ((one >>> 8) & PAIR) * rest + ((other >>> 8) & PAIR) * part;
    return (rb & PAIR) | (ag & ~PAIR);
  }
}
