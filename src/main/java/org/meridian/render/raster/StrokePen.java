package org.meridian.render.raster;

/**
 * Turns {@link Segments} into runs of pixels of a horizontal band, each pixel of a stroke at most
 * once. What pixels become is up to the kind of pen.
 */
abstract class StrokePen {

  /** Rows of broader strokes are clipped at both cuts one by one. */
  private static final long NARROW = 9L << Segments.COLUMN_FRACTION;

  final int width;
  private final int top;
  private final int bottom;

  /**
   * A pen for rows top (inclusive) to bottom (exclusive) of a picture.
   *
   * @param width of the picture in pixels
   */
  StrokePen(int width, int top, int bottom) {
    this.width = width;
    this.top = top;
    this.bottom = bottom;
  }

  /** How much ink a pixel takes at a distance from the middle of a stroke. */
  static int ink(int distance, int reach, int cap) {
    return Math.max(0, Math.min(cap, reach - Math.abs(distance))) >>> Segments.FRACTION;
  }

  /** Chooses the colour of the following pieces; its opacity has no meaning. */
  abstract void choose(int rgb);

  /**
   * Inks the pixels from position {@code from} to {@code end}, exclusive, of the picture. The first
   * has the given distance, each next one {@code step} more; see {@link Segments}.
   */
  abstract void run(int from, int end, int distance, int step, int reach, int cap);

  /**
   * Inks rows [first, end) of a piece where no cut touches it, in each so many pixels from the left
   * edge of the stroke on. A method of its own because most pixels of a map are inked here: few in
   * a row, and as many in every row, so that the processor foresees the end of each.
   */
  abstract void rows(Segments segments, int piece, int first, int end, int pixels);

  /** Draws what of a piece lies in the band. */
  final void draw(Segments segments, int piece) {
    int[] ints = segments.ints();
    int at = piece * Segments.INTS;
    int first = Math.max(top, ints[at + Segments.FIRST]);
    int end = Math.min(bottom, ints[at + Segments.END]);
    choose(ints[at + Segments.COLOUR]);
    if (ints[at + Segments.KIND] == Segments.HEAD) {
      ArrowHead.draw(segments, piece, this, first, end);
      return;
    }
    int freeFirst = Math.max(first, ints[at + Segments.FREE_FIRST]);
    int freeEnd = Math.min(end, ints[at + Segments.FREE_END]);
    long breadth = segments.longs()[piece * Segments.LONGS + Segments.BREADTH];
    if (freeFirst >= freeEnd || breadth > NARROW) {
      cutRows(segments, piece, first, end);
      return;
    }
    cutRows(segments, piece, first, freeFirst);
    rows(segments, piece, freeFirst, freeEnd, pixels(breadth));
    cutRows(segments, piece, freeEnd, end);
  }

  private static int pixels(long breadth) {
    long one = 1L << Segments.COLUMN_FRACTION;
    return (int) ((breadth + one - 1) >> Segments.COLUMN_FRACTION);
  }

  private void cutRows(Segments segments, int piece, int first, int end) {
    long[] longs = segments.longs();
    int[] ints = segments.ints();
    int line = piece * Segments.LONGS;
    int at = piece * Segments.INTS;
    long skip = first - ints[at + Segments.FIRST];
    long lean = longs[line + Segments.LEAN];
    long startStep = longs[line + Segments.START_STEP];
    long stopStep = longs[line + Segments.STOP_STEP];
    long down = ints[at + Segments.DOWN];
    int across = ints[at + Segments.ACROSS];
    int reach = ints[at + Segments.REACH];
    int cap = ints[at + Segments.CAP];
    boolean startsLeft = (ints[at + Segments.KIND] & Segments.STARTS_LEFT) != 0;
    boolean stopsRight = (ints[at + Segments.KIND] & Segments.STOPS_RIGHT) != 0;
    long left = longs[line + Segments.LEFT] + skip * lean;
    long breadth = longs[line + Segments.BREADTH];
    long start = longs[line + Segments.START] + skip * startStep;
    long stop = longs[line + Segments.STOP] + skip * stopStep;
    long distance = longs[line + Segments.DISTANCE] + skip * down;
    for (int row = first; row < end; row++) {
      long from = Math.max(0, column(left));
      long to = Math.min(width, column(left + breadth));
      if (startsLeft) {
        from = Math.max(from, column(start));
      } else {
        to = Math.min(to, column(start));
      }
      if (stopsRight) {
        to = Math.min(to, column(stop));
      } else {
        from = Math.max(from, column(stop));
      }
      if (from < to) {
        int begin = row * width;
        int nearest = (int) (distance + from * across);
        run(begin + (int) from, begin + (int) to, nearest, across, reach, cap);
      }
      left += lean;
      start += startStep;
      stop += stopStep;
      distance += down;
    }
  }

  /** The first column whose centre lies at a fixed-point coordinate or to the right of it. */
  static long column(long x) {
    return (x + (1L << (Segments.COLUMN_FRACTION - 1)) - 1) >> Segments.COLUMN_FRACTION;
  }
}
