package org.meridian.render.raster;

/** Lays colours over what is there, as a glaze (Porter-Duff source-over). */
final class OverPen extends StrokePen {

  private final long[] lanes;
  private long colour;

  /**
   * A pen for a band. Ink counts opacity, 256 for full.
   *
   * @param lanes the whole picture, as {@link Lanes} have it
   */
  OverPen(long[] lanes, int width, int top, int bottom) {
    super(width, top, bottom);
    this.lanes = lanes;
  }

  @Override
  void choose(int rgb) {
    colour = Lanes.whole(rgb | 0xFF000000);
  }

  @Override
  void run(int from, int end, int distance, int step, int reach, int cap) {
    long[] pixels = lanes;
    long own = colour;
    int d = distance;
    for (int i = from; i < end; i++) {
      pixels[i] = Lanes.over(pixels[i], own, ink(d, reach, cap));
      d += step;
    }
  }

  @Override
  void rows(Segments segments, int piece, int first, int end, int pixels) {
    long[] target = lanes;
    long own = colour;
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
        target[i] = Lanes.over(target[i], own, ink(d, reach, cap));
        if (pixels > 1) {
          target[i + 1] = Lanes.over(target[i + 1], own, ink(d + across, reach, cap));
        }
        for (int k = 2; k < pixels; k++) {
          target[i + k] = Lanes.over(target[i + k], own, ink(d + k * across, reach, cap));
        }
      }
      left += lean;
      distance += down;
      begin += width;
    }
  }
}
