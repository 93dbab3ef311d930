package org.meridian.render.raster;

/**
 * Turns one polyline into runs of pixels of a horizontal band, each pixel at most once.
 *
 * <p>Coverage of a pixel at distance d from the middle of a stroke of width w is that of a box of
 * width w smoothed by a pixel: {@code min(w, 1, (w + 1) / 2 - |d|)}, at least 0. It keeps the total
 * ink of a stroke equal to its width, for hair lines too.
 *
 * <p>Neighbouring segments are parted by the line that halves the angle between them. Both compute
 * that line from the same numbers, so every pixel belongs to exactly one of them, and joints show
 * neither gaps nor beads. Rows are stepped in integers, so that the division into bands leaves no
 * trace.
 */
abstract class StrokePen {

  /** Fraction bits of distances handed to {@link #run}. */
  static final int FRACTION = 16;

  private static final double ONE = 1 << FRACTION;
  private static final double NEARLY_LEVEL = 1e-4;
  private static final double EVERYTHING = 1e6;
  private static final int COLUMN_FRACTION = 20;
  private static final double SHARP_TURN = 0.3;

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

  /**
   * Receives pixels [from, to] of a row. The first lies at signed distance {@code distance} from
   * the middle of the stroke, each next one {@code step} further. Coverage is {@code min(cap, reach
   * - |distance|)} where that is positive. All in units of 1 / 65536 pixel.
   */
  abstract void run(int row, int from, int to, int distance, int step, int reach, int cap);

  /**
   * Strokes a course with one width.
   *
   * @param course at least two points
   * @param stroke width in pixels at the first point
   * @param taper how much of the width is lost at the last point, 0..1
   */
  final void stroke(Course course, double stroke, double taper) {
    int last = course.size() - 1;
    for (int i = 0; i < last; i++) {
      double here = stroke * (1 - taper * (i + 0.5) / last);
      double reach = (here + 1) / 2;
      if (course.highest(i) + reach >= top && course.lowest(i) - reach <= bottom) {
        segment(course, i, here);
      }
    }
  }

  private void segment(Course course, int i, double stroke) {
    double ax = course.x(i);
    double ay = course.y(i);
    double ux = course.directionX(i);
    double uy = course.directionY(i);
    double reach = (stroke + 1) / 2;
    double slack = reach * (1.1 * Math.abs(ux) + 0.1);
    int first = Math.max(top, (int) Math.floor(course.lowest(i) - slack));
    int end = Math.min(bottom, (int) Math.ceil(course.highest(i) + slack));
    if (first >= end) {
      return;
    }
    boolean level = Math.abs(uy) < NEARLY_LEVEL;
    double lean = level ? 0 : ux / uy;
    long half = fixed(level ? EVERYTHING : reach / Math.abs(uy));
    long leanStep = fixed(lean);
    long middle = fixed(ax + (0.5 - ay) * lean) + first * leanStep;
    boolean sharpStart = i == 0 || course.turn(i - 1) < SHARP_TURN;
    boolean sharpEnd = i + 2 == course.size() || course.turn(i) < SHARP_TURN;
    double startX = sharpStart ? ux : ux + course.directionX(i - 1);
    double startQ = quotient(sharpStart ? uy : uy + course.directionY(i - 1), startX);
    double endX = sharpEnd ? ux : course.directionX(i + 1) + ux;
    double endQ = quotient(sharpEnd ? uy : course.directionY(i + 1) + uy, endX);
    long startStep = -fixed(startQ);
    long start = fixed(ax - (0.5 - ay) * startQ) + first * startStep;
    long endStep = -fixed(endQ);
    long stop = fixed(course.x(i + 1) - (0.5 - course.y(i + 1)) * endQ) + first * endStep;
    int across = (int) Math.round(-uy * ONE);
    long down = Math.round(ux * ONE);
    long distance = Math.round(((0.5 - ay) * ux - (0.5 - ax) * uy) * ONE) + first * down;
    int reachFixed = (int) (reach * ONE);
    int cap = (int) (Math.min(stroke, 1) * ONE);
    for (int row = first; row < end; row++) {
      long from = Math.max(0, column(middle - half));
      long to = Math.min(width, column(middle + half));
      if (startX >= 0) {
        from = Math.max(from, column(start));
      } else {
        to = Math.min(to, column(start));
      }
      if (endX >= 0) {
        to = Math.min(to, column(stop));
      } else {
        from = Math.max(from, column(stop));
      }
      if (from < to) {
        run(
            row,
            (int) from,
            (int) to - 1,
            (int) (distance + from * across),
            across,
            reachFixed,
            cap);
      }
      middle += leanStep;
      start += startStep;
      stop += endStep;
      distance += down;
    }
  }

  /** The quotient that tells where a cut crosses a row; a nearly level cut is tilted a little. */
  private static double quotient(double y, double x) {
    return y / (Math.abs(x) < NEARLY_LEVEL ? (x < 0 ? -NEARLY_LEVEL : NEARLY_LEVEL) : x);
  }

  private static long fixed(double pixels) {
    return Math.round(pixels * (1L << COLUMN_FRACTION));
  }

  /** The first column whose centre lies at a fixed-point coordinate or to the right of it. */
  private static long column(long x) {
    return (x + (1L << (COLUMN_FRACTION - 1)) - 1) >> COLUMN_FRACTION;
  }

  /**
   * Fills an arrow head with its tip at a point.
   *
   * @param ux direction of the head, a unit vector with uy
   * @param length from the base to the tip in pixels
   * @param half half of the width of the base in pixels
   */
  final void arrow(double x, double y, double ux, double uy, double length, double half) {
    int first = Math.max(top, (int) Math.floor(y - length - 1));
    int end = Math.min(bottom, (int) Math.ceil(y + length + 1));
    int left = Math.max(0, (int) Math.floor(x - length - 1));
    int right = Math.min(width, (int) Math.ceil(x + length + 1));
    double side = Math.hypot(length, half);
    for (int row = first; row < end; row++) {
      for (int column = left; column < right; column++) {
        double along = (x - column - 0.5) * ux + (y - row - 0.5) * uy;
        double across = Math.abs((column + 0.5 - x) * uy - (row + 0.5 - y) * ux);
        double inside = Math.min(length - along, (along * half - across * length) / side) + 0.5;
        if (inside > 0) {
          int cover = (int) (Math.min(1, inside) * ONE);
          run(row, column, column, 0, 0, cover, cover);
        }
      }
    }
  }
}
