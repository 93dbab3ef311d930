package org.meridian.render.raster;

/** Arrow heads among {@link Segments}: filled triangles with anti-aliased edges. */
final class ArrowHead {

  private static final int ROUNDING = 1 << (Segments.FRACTION - 1);

  private static final int X = 0;
  private static final int Y = 1;
  private static final int UX = 2;
  private static final int UY = 3;
  private static final int LENGTH = 4;
  private static final int HALF = 5;

  private ArrowHead() {}

  /**
   * Adds a head with its tip at a point.
   *
   * @param height of the picture
   * @param colour without opacity
   * @param ink of a pixel that is fully covered
   * @param ux direction of the head, a unit vector with uy
   * @param length from the base to the tip in pixels
   * @param half half of the width of the base in pixels
   */
  static void add(
      Segments out,
      int height,
      int colour,
      double ink,
      double x,
      double y,
      double ux,
      double uy,
      double length,
      double half) {
    int first = Math.max(0, (int) Math.floor(y - length - 1));
    int end = Math.min(height, (int) Math.ceil(y + length + 1));
    if (first >= end) {
      return;
    }
    int piece = out.add();
    int[] ints = out.ints();
    ints[piece * Segments.INTS + Segments.FIRST] = first;
    ints[piece * Segments.INTS + Segments.END] = end;
    ints[piece * Segments.INTS + Segments.COLOUR] = colour;
    ints[piece * Segments.INTS + Segments.CAP] = (int) (ink * (1 << Segments.FRACTION));
    ints[piece * Segments.INTS + Segments.KIND] = Segments.HEAD;
    put(out, piece, X, x);
    put(out, piece, Y, y);
    put(out, piece, UX, ux);
    put(out, piece, UY, uy);
    put(out, piece, LENGTH, length);
    put(out, piece, HALF, half);
  }

  private static void put(Segments out, int piece, int place, double value) {
    out.longs()[piece * Segments.LONGS + place] = Double.doubleToRawLongBits(value);
  }

  private static double get(Segments segments, int piece, int place) {
    return Double.longBitsToDouble(segments.longs()[piece * Segments.LONGS + place]);
  }

  /** Fills rows [first, end) of a head. */
  static void draw(Segments segments, int piece, StrokePen pen, int first, int end) {
    double x = get(segments, piece, X);
    double y = get(segments, piece, Y);
    double ux = get(segments, piece, UX);
    double uy = get(segments, piece, UY);
    double length = get(segments, piece, LENGTH);
    double half = get(segments, piece, HALF);
    int left = Math.max(0, (int) Math.floor(x - length - 1));
    int right = Math.min(pen.width, (int) Math.ceil(x + length + 1));
    int cap = segments.ints()[piece * Segments.INTS + Segments.CAP];
    double side = Math.hypot(length, half);
    for (int row = first; row < end; row++) {
      for (int column = left; column < right; column++) {
        double along = (x - column - 0.5) * ux + (y - row - 0.5) * uy;
        double across = Math.abs((column + 0.5 - x) * uy - (row + 0.5 - y) * ux);
        double inside = Math.min(length - along, (along * half - across * length) / side) + 0.5;
        if (inside > 0) {
          int ink = (int) (Math.min(1, inside) * cap) + ROUNDING;
          int i = row * pen.width + column;
          pen.run(i, i + 1, 0, 0, ink, ink);
        }
      }
    }
  }
}
