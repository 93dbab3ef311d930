package org.meridian.render.raster;

/**
 * Works out the numbers of {@link Segments} from the courses of links, once a piece however many
 * bands it touches.
 *
 * <p>Coverage of a pixel at distance d from the middle of a stroke of width w is that of a box of
 * width w smoothed by a pixel: {@code min(w, 1, (w + 1) / 2 - |d|)}, at least 0. It keeps the total
 * ink of a stroke equal to its width, for hair lines too.
 *
 * <p>Neighbouring pieces are parted by the line that halves the angle between them. Both compute
 * that line from the same numbers, so every pixel belongs to exactly one of them, and joints show
 * neither gaps nor beads.
 */
final class SegmentMaker {

  private static final double ONE = 1 << Segments.FRACTION;
  private static final int ROUNDING = 1 << (Segments.FRACTION - 1);
  private static final double COLUMN = 1 << Segments.COLUMN_FRACTION;
  private static final double NEARLY_LEVEL = 1e-4;
  private static final double EVERYTHING = 1e6;
  private static final double SHARP_TURN = 0.3;

  /** Cosine of a turn that moves a cut by less than a fifth of the reach along the stroke. */
  private static final double SLIGHT_TURN = 0.95;

  private static final double SLIGHT_SHIFT = 0.2;
  private static final double GREATEST_SHIFT = 0.8;

  private final int width;
  private final int height;
  private final Segments out;
  private int colour;
  private double ink;

  /**
   * A maker for pictures of a size.
   *
   * @param out receives the pieces
   */
  SegmentMaker(int width, int height, Segments out) {
    this.width = width;
    this.height = height;
    this.out = out;
  }

  /**
   * Chooses the look of what follows.
   *
   * @param rgb the colour
   * @param full ink of a pixel that is fully covered
   */
  void choose(int rgb, double full) {
    colour = rgb;
    ink = full * ONE;
  }

  /**
   * Makes the pieces of a course ready, leaving out those beside the picture.
   *
   * @param course at least two points
   * @param stroke width in pixels at the first point
   * @param taper how much of the width is lost at the last point, 0..1
   */
  void stroke(Course course, double stroke, double taper) {
    int last = course.size() - 1;
    for (int i = 0; i < last; i++) {
      double own = stroke * (1 - taper * (i + 0.5) / last);
      if (body(course, i, own)) {
        cuts(course, i, (own + 1) / 2);
      }
    }
  }

  /** The stroke along a piece, as if it went on at both ends; says whether it can be seen. */
  private boolean body(Course course, int i, double stroke) {
    double ax = course.x(i);
    double ay = course.y(i);
    double ux = course.directionX(i);
    double uy = course.directionY(i);
    double reach = (stroke + 1) / 2;
    double slack = reach * (1.1 * Math.abs(ux) + 0.1);
    int first = Math.max(0, (int) Math.floor(course.lowest(i) - slack));
    int end = Math.min(height, (int) Math.ceil(course.highest(i) + slack));
    if (first >= end || course.isBeside(i, reach + 1, width)) {
      return false;
    }
    int piece = out.add();
    int[] ints = out.ints();
    int at = piece * Segments.INTS;
    int down = (int) Math.rint(ux * ink);
    ints[at + Segments.FIRST] = first;
    ints[at + Segments.END] = end;
    ints[at + Segments.DOWN] = down;
    ints[at + Segments.ACROSS] = (int) Math.rint(-uy * ink);
    ints[at + Segments.REACH] = (int) (reach * ink) + ROUNDING;
    ints[at + Segments.CAP] = (int) (Math.min(stroke, 1) * ink) + ROUNDING;
    ints[at + Segments.COLOUR] = colour;
    boolean level = Math.abs(uy) < NEARLY_LEVEL;
    double perRow = level ? 0 : 1 / uy;
    double lean = ux * perRow;
    long leanStep = column(lean);
    long half = column(level ? EVERYTHING : reach * Math.abs(perRow));
    long[] longs = out.longs();
    int from = piece * Segments.LONGS;
    longs[from + Segments.LEFT] = column(ax + (0.5 - ay) * lean) + first * leanStep - half;
    longs[from + Segments.LEAN] = leanStep;
    longs[from + Segments.BREADTH] = 2 * half;
    longs[from + Segments.DISTANCE] =
        (long) Math.rint(((0.5 - ay) * ux - (0.5 - ax) * uy) * ink) + (long) first * down;
    return true;
  }

  /** The cuts at both ends of the piece added last, and the rows between them. */
  private void cuts(Course course, int i, double reach) {
    int piece = out.size() - 1;
    int[] ints = out.ints();
    int at = piece * Segments.INTS;
    double ux = course.directionX(i);
    double uy = course.directionY(i);
    double before = i == 0 ? 0 : course.turn(i - 1);
    double after = i + 2 == course.size() ? 0 : course.turn(i);
    boolean joinsBefore = before >= SHARP_TURN;
    boolean joinsAfter = after >= SHARP_TURN;
    double startX = joinsBefore ? ux + course.directionX(i - 1) : ux;
    double startY = joinsBefore ? uy + course.directionY(i - 1) : uy;
    double stopX = joinsAfter ? ux + course.directionX(i + 1) : ux;
    double stopY = joinsAfter ? uy + course.directionY(i + 1) : uy;
    cut(piece, Segments.START, course.x(i), course.y(i), startX, startY);
    cut(piece, Segments.STOP, course.x(i + 1), course.y(i + 1), stopX, stopY);
    ints[at + Segments.KIND] =
        (startX >= 0 ? Segments.STARTS_LEFT : 0) | (stopX >= 0 ? Segments.STOPS_RIGHT : 0);
    double fromStart = reach * (Math.abs(ux) + shift(before)) + 1;
    double fromStop = reach * (Math.abs(ux) + shift(after)) + 1;
    double low = course.lowest(i) + (uy > 0 ? fromStart : fromStop);
    double high = course.highest(i) - (uy > 0 ? fromStop : fromStart);
    int end = ints[at + Segments.END];
    int freeFirst = Math.clamp((long) Math.ceil(low), ints[at + Segments.FIRST], end);
    ints[at + Segments.FREE_FIRST] = freeFirst;
    ints[at + Segments.FREE_END] = Math.clamp((long) Math.floor(high), freeFirst, end);
  }

  /** A cut through a point, at right angles to a direction. */
  private void cut(int piece, int place, double x, double y, double alongX, double alongY) {
    double quotient = quotient(alongY, alongX);
    long step = -column(quotient);
    long[] longs = out.longs();
    int at = piece * Segments.LONGS + place;
    int first = out.ints()[piece * Segments.INTS + Segments.FIRST];
    longs[at] = column(x - (0.5 - y) * quotient) + first * step;
    longs[at + 1] = step;
  }

  /** How far along the stroke a cut may lie from its middle, in parts of the reach. */
  private static double shift(double turn) {
    return turn < SHARP_TURN || turn > SLIGHT_TURN ? SLIGHT_SHIFT : GREATEST_SHIFT;
  }

  /** The quotient that tells where a cut crosses a row; a nearly level cut is tilted a little. */
  private static double quotient(double y, double x) {
    return y / (Math.abs(x) < NEARLY_LEVEL ? (x < 0 ? -NEARLY_LEVEL : NEARLY_LEVEL) : x);
  }

  private static long column(double pixels) {
    return (long) Math.rint(pixels * COLUMN);
  }
}
