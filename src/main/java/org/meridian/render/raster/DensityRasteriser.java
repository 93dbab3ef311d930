package org.meridian.render.raster;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Shows very many links as density: coverage is added up per pixel, then tones are given out so
 * that each tone covers about as many pixels (histogram equalisation), and laid over the picture.
 * Sums are integers, so the result is the same on any number of threads and in any order of links.
 */
public final class DensityRasteriser {

  private static final int BINS = 4096;
  private static final int BINS_PER_OCTAVE = 160;
  private static final double GAMMA = 2.4;
  private static final int ROWS_PER_PIECE = 16;

  private final Workers workers;
  private final LinkRasteriser strokes;

  /** Draws with these threads. */
  public DensityRasteriser(Workers workers) {
    this.workers = workers;
    strokes = new LinkRasteriser(workers);
  }

  /**
   * Draws links [from, to) of the order of drawing as density over a picture. A link weighs what
   * its opacity says; its colour does not matter.
   *
   * @param argb the picture, premultiplied, opaque
   * @param tones colours from sparse to dense, not premultiplied, with opacity; any number
   * @param cancelled asked from time to time; true ends the work
   * @return whether the work was done to the end; if not, the picture is as it was
   */
  public boolean draw(
      int[] argb,
      LinkMarks marks,
      Viewport view,
      int from,
      int to,
      int[] tones,
      BooleanSupplier cancelled) {
    int[] sums = new int[argb.length];
    boolean done =
        strokes.inBands(
            marks,
            view,
            from,
            to,
            cancelled,
            (top, bottom) -> {
              DensityPen pen = new DensityPen(sums, view.width(), top, bottom);
              return new LinkDrawing(marks, view, pen, link -> pen.weight(weight(marks, link)));
            });
    if (done) {
      glaze(argb, sums, view, toned(sums, view, tones));
    }
    return done;
  }

  private static int weight(LinkMarks marks, int link) {
    return Math.max(1, (marks.argb()[link] >>> 24) / 3);
  }

  /** Bins of equal width in the logarithm. */
  private static int bin(int sum) {
    int octave = 31 - Integer.numberOfLeadingZeros(sum);
    int within = (int) (((long) sum << 16 >>> octave) - 65536);
    return Math.min(BINS - 1, octave * BINS_PER_OCTAVE + (within * BINS_PER_OCTAVE >>> 16));
  }

  /** The colour of each bin. */
  private int[] toned(int[] sums, Viewport view, int[] tones) {
    long[] counts = histogram(sums, view);
    long all = IntStream.range(0, BINS).mapToLong(i -> counts[i]).sum();
    int[] colours = new int[BINS];
    long below = 0;
    for (int i = 0; i < BINS; i++) {
      double place = all == 0 ? 0 : (below + counts[i] / 2.0) / all;
      below += counts[i];
      colours[i] = tones[(int) (Math.pow(place, GAMMA) * (tones.length - 1))];
    }
    return colours;
  }

  private long[] histogram(int[] sums, Viewport view) {
    int pieces = pieces(view);
    long[][] parts = new long[pieces][];
    workers.each(
        pieces,
        piece -> {
          long[] counts = new long[BINS];
          int end = end(view, piece);
          for (int i = piece * ROWS_PER_PIECE * view.width(); i < end; i++) {
            if (sums[i] > 0) {
              counts[bin(sums[i])]++;
            }
          }
          parts[piece] = counts;
        });
    long[] counts = new long[BINS];
    for (long[] part : parts) {
      for (int i = 0; i < BINS; i++) {
        counts[i] += part[i];
      }
    }
    return counts;
  }

  private void glaze(int[] argb, int[] sums, Viewport view, int[] colours) {
    workers.each(
        pieces(view),
        piece -> {
          int end = end(view, piece);
          for (int i = piece * ROWS_PER_PIECE * view.width(); i < end; i++) {
            if (sums[i] > 0) {
              argb[i] = Pixels.over(argb[i], colours[bin(sums[i])]);
            }
          }
        });
  }

  private static int pieces(Viewport view) {
    return (view.height() + ROWS_PER_PIECE - 1) / ROWS_PER_PIECE;
  }

  private static int end(Viewport view, int piece) {
    return Math.min(view.height(), (piece + 1) * ROWS_PER_PIECE) * view.width();
  }
}
