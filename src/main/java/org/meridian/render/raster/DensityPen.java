package org.meridian.render.raster;

/** Adds up ink in integers, so that the order of links does not matter. */
final class DensityPen extends StrokePen {

  private final int[] sums;

  /**
   * A pen for a band.
   *
   * @param sums one a pixel of the whole picture
   */
  DensityPen(int[] sums, int width, int top, int bottom) {
    super(width, top, bottom);
    this.sums = sums;
  }

  @Override
  void choose(int rgb) {}

  @Override
  void run(int from, int end, int distance, int step, int reach, int cap) {
    int[] target = sums;
    int d = distance;
    for (int i = from; i < end; i++) {
      target[i] += ink(d, reach, cap);
      d += step;
    }
  }

  @Override
  void rows(Segments segments, int piece, int first, int end, int pixels) {
    int[] target = sums;
    long[] longs = segments.longs();
    int[] ints = segments.ints();
    int line = piece * Segments.LONGS;
    int at = piece * Segments.INTS;
    int skip = first - ints[at + Segments.FIRST];
    long lean = longs[line + Segments.LEAN];
    int down = ints[at + Segments.DOWN];
    int across = ints[at + Segments.ACROSS];
    int reach = ints[at + Segments.REACH];
    int cap = ints[at + Segments.CAP];
    long left = longs[line + Segments.LEFT] + skip * lean;
    int distance = (int) longs[line + Segments.DISTANCE] + skip * down;
    int begin = first * width;
    for (int row = first; row < end; row++) {
      int column = (int) column(left);
      int i = begin + column;
      int d = distance + column * across;
      if (column < 0 || column + pixels > width) {
        int seen = Math.max(0, column);
        run(
            begin + seen,
            begin + Math.min(width, column + pixels),
            distance + seen * across,
            across,
            reach,
            cap);
      } else {
        target[i] += ink(d, reach, cap);
        if (pixels > 1) {
          target[i + 1] += ink(d + across, reach, cap);
        }
        for (int k = 2; k < pixels; k++) {
          target[i + k] += ink(d + k * across, reach, cap);
        }
      }
      left += lean;
      distance += down;
      begin += width;
    }
  }
}
