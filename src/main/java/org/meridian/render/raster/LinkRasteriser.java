package org.meridian.render.raster;

import java.util.function.BooleanSupplier;

/**
 * Draws many links into a picture, anti-aliased, each with its own colour, width and opacity, in
 * horizontal bands over all cores. Its cost follows the covered pixels. The result does not depend
 * on the number of threads or bands. Stateless, safe for use by several threads.
 */
public final class LinkRasteriser {

  /** Share of the width that a tapered link loses on its way. */
  static final double TAPER = 0.8;

  private static final int BANDS_PER_THREAD = 12;
  private static final int LINKS_PER_PIECE = 4096;
  private static final int CHECK_MASK = 0xFF;

  private final Workers workers;

  /** Draws with these threads. */
  public LinkRasteriser(Workers workers) {
    this.workers = workers;
  }

  /**
   * Draws links over a picture, weakest first.
   *
   * @param argb the picture, premultiplied, row by row
   * @param marks the links
   * @param view the size of the picture and the place of the map in it
   */
  public void draw(int[] argb, LinkMarks marks, Viewport view) {
    draw(argb, marks, view, 0, marks.size(), () -> false);
  }

  /**
   * Draws links [from, to) of the order of drawing over a picture.
   *
   * @param cancelled asked from time to time, by all threads; true ends the work
   * @return whether the work was done to the end; if not, the picture is unusable
   */
  public boolean draw(
      int[] argb, LinkMarks marks, Viewport view, int from, int to, BooleanSupplier cancelled) {
    return inBands(
        marks,
        view,
        from,
        to,
        cancelled,
        (top, bottom) -> {
          OverPen pen = new OverPen(argb, view.width(), top, bottom);
          return new LinkDrawing(marks, view, pen, link -> pen.colour(marks.argb()[link]));
        });
  }

  /** Makes what draws links into the rows top (inclusive) to bottom (exclusive). */
  interface Bands {
    /** A drawing of one band. */
    LinkDrawing open(int top, int bottom);
  }

  boolean inBands(
      LinkMarks marks, Viewport view, int from, int to, BooleanSupplier cancelled, Bands bands) {
    int[] rows = rowsOf(marks, view, from, to);
    int count = Math.min(view.height(), Math.max(12, workers.threads() * BANDS_PER_THREAD));
    workers.each(
        count,
        band -> {
          int top = (int) ((long) view.height() * band / count);
          int bottom = (int) ((long) view.height() * (band + 1) / count);
          LinkDrawing drawing = bands.open(top, bottom);
          for (int i = 0; i < rows.length; i++) {
            if ((i & CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
              return;
            }
            if ((rows[i] >> 16) < bottom && (short) rows[i] >= top) {
              drawing.link(marks.order()[from + i]);
            }
          }
        });
    return !cancelled.getAsBoolean();
  }

  /** First row in the upper half, last row in the lower half of an int; none is (max, -1). */
  private int[] rowsOf(LinkMarks marks, Viewport view, int from, int to) {
    int[] rows = new int[to - from];
    int pieces = (rows.length + LINKS_PER_PIECE - 1) / LINKS_PER_PIECE;
    workers.each(
        pieces,
        piece -> {
          int end = Math.min(rows.length, (piece + 1) * LINKS_PER_PIECE);
          for (int i = piece * LINKS_PER_PIECE; i < end; i++) {
            rows[i] = rows(marks, marks.order()[from + i], view);
          }
        });
    return rows;
  }

  private static int rows(LinkMarks marks, int link, Viewport view) {
    Polylines paths = marks.paths();
    float[] xy = paths.xy();
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (int k = 2 * paths.start(link); k < 2 * paths.end(link); k += 2) {
      if (!Float.isNaN(xy[k])) {
        left = Math.min(left, xy[k]);
        right = Math.max(right, xy[k]);
        low = Math.min(low, xy[k + 1]);
        high = Math.max(high, xy[k + 1]);
      }
    }
    double reach = LinkDrawing.reach(marks, link);
    double first = view.py(high) - reach;
    double last = view.py(low) + reach;
    boolean seen =
        view.px(right) + reach >= 0
            && view.px(left) - reach <= view.width()
            && last >= 0
            && first <= view.height();
    if (!seen) {
      return (Short.MAX_VALUE << 16) | 0xFFFF;
    }
    return ((int) Math.max(0, first) << 16) | (int) Math.min(view.height(), last);
  }
}
