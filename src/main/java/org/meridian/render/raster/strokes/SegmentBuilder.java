package org.meridian.render.raster.strokes;

/**
 * Works out the pieces of strokes from the courses of links.
 *
 * <p>Coverage of a pixel at distance d from the middle of a stroke of width w is that of a box of
 * width w smoothed by a pixel: {@code min(w, 1, (w + 1) / 2 - |d|)}, at least 0. Hair lines, up to
 * a pixel broad, are shared out between the two places next to their middle, to each the more the
 * nearer it is; that takes half as long. Both ways keep the total ink of a stroke equal to its
 * width.
 *
 * <p>Neighbouring pieces that go almost the same way are parted between two steps. Others are
 * parted by the line that halves the angle between them: both compute that line from the same
 * numbers. So every pixel belongs to exactly one of them, and joints show neither gaps nor beads.
 */
final class SegmentBuilder {

  private static final double ONE = 1 << BinnedStrokes.INK_FRACTION;
  private static final double PLACE = 1 << StrokeSegment.FRACTION;

  /** Makes numbers that are rounded positive, because that takes less time; and rounds. */
  private static final double POSITIVE = (1 << 30) + 0.5;

  private static final double FARTHEST_PLACE = 45_000;

  /** Broader strokes, in pixels, are drawn by the general way. */
  private static final int BROADEST = 16;

  /** A cut nearer to the main axis than this, as a quotient, is tilted a little. */
  private static final double NEARLY_LEVEL = 1.0 / 512;

  /** How much more ink a place takes of a hair line that runs aslant. */
  private static final double ASLANT = Math.sqrt(2);

  private static final double SHARP_TURN = 0.3;

  /** Cosine of a turn that moves a cut by less than a fifth of the reach along the stroke. */
  private static final double SLIGHT_TURN = 0.95;

  /** Cosine of a turn where it cannot be seen which way a cut goes. */
  private static final double HARDLY_A_TURN = 0.97;

  /** Stands for a turn between pieces that are parted between two steps. */
  private static final double SMOOTH = 2;

  private static final double SLIGHT_SHIFT = 0.2;
  private static final double GREATEST_SHIFT = 0.8;

  private final int width;
  private final int height;
  private final TileBinner sorter;
  private final StrokeSegment piece = new StrokeSegment();
  private double ink;
  private boolean mayShare;

  /** Turns, as cosines, at the ends of the piece at hand. */
  private double turnBefore;

  private double turnAfter;

  /**
   * A maker for pictures of a size.
   *
   * @param sorter receives the pieces
   */
  SegmentBuilder(TileGrid tiles, TileBinner sorter) {
    width = tiles.width();
    height = tiles.height();
    this.sorter = sorter;
  }

  /**
   * Chooses the look of what follows.
   *
   * @param rgb the colour
   * @param full ink of a pixel that is fully covered
   * @param most greatest ink of a pixel
   */
  void choose(int rgb, double full, double most) {
    piece.colour = rgb;
    ink = full * ONE;
    mayShare = full * ASLANT <= most;
  }

  /**
   * Makes the pieces of a course ready, leaving out those beside the picture.
   *
   * @param course at least two points
   * @param stroke width in pixels at the first point
   * @param taper how much of the width is lost at the last point, 0..1
   */
  void stroke(PixelPath course, double stroke, double taper) {
    int last = course.size() - 1;
    turnAfter = 0;
    for (int i = 0; i < last; i++) {
      turnBefore = turnAfter;
      turnAfter = i + 1 < last ? turn(course, i, stroke + 1) : 0;
      double own = stroke * (1 - taper * (i + 0.5) / last);
      piece.flat = course.isFlat(i);
      if (piece.flat) {
        piece(course.xs(), course.ys(), course.uxs(), course.uys(), i, own);
      } else {
        piece(course.ys(), course.xs(), course.uys(), course.uxs(), i, own);
      }
    }
  }

  /** The turn between segments i and i + 1; smooth if they are alike and neither is short. */
  private static double turn(PixelPath course, int i, double least) {
    double turn = course.turn(i);
    return course.isFlat(i) == course.isFlat(i + 1)
            && turn >= HARDLY_A_TURN
            && course.length(i) >= least
            && course.length(i + 1) >= least
        ? SMOOTH
        : turn;
  }

  /** Coordinates along the main axis are m and um, the others n and un. */
  private void piece(double[] m, double[] n, double[] um, double[] un, int i, double stroke) {
    boolean hair = mayShare && stroke <= 1;
    double perStep = 1 / um[i];
    double lean = un[i] * perStep;
    double reach = hair ? 1 : (stroke + 1) / 2;
    double half = hair ? 1 : reach * Math.abs(perStep);
    if (!range(m, un[i], i, reach) || !clip(m[i], n[i], n[i + 1], lean, half + 2)) {
      return;
    }
    piece.left = near(n[i] + (piece.first + 0.5 - m[i]) * lean - half);
    piece.lean = near(lean);
    piece.pixels = (int) Math.ceil(2 * half);
    if (hair) {
      piece.breadth = BinnedStrokes.HAIR;
      piece.across = (int) (ink * stroke * Math.abs(perStep));
      piece.both = 2 * (piece.across + BinnedStrokes.ROUNDING);
      piece.cap = piece.across + BinnedStrokes.ROUNDING;
    } else {
      piece.breadth = stroke >= 1 && piece.pixels <= BROADEST ? BinnedStrokes.BROAD : 0;
      piece.across = (int) (ink * Math.abs(um[i]));
      piece.both = 2 * ((int) (reach * ink) + BinnedStrokes.ROUNDING);
      piece.cap = (int) (Math.min(stroke, 1) * ink) + BinnedStrokes.ROUNDING;
    }
    cuts(m, n, um, un, i, reach);
    sorter.take(piece);
  }

  /** The steps of a piece in the picture; says whether there are any. */
  private boolean range(double[] m, double aside, int i, double reach) {
    boolean forward = m[i + 1] > m[i];
    double slack = reach * (1.1 * Math.abs(aside) + 0.1);
    double low = forward ? m[i] : m[i + 1];
    double high = forward ? m[i + 1] : m[i];
    boolean smoothLow = (forward ? turnBefore : turnAfter) == SMOOTH;
    boolean smoothHigh = (forward ? turnAfter : turnBefore) == SMOOTH;
    piece.first = Math.max(0, (int) Math.ceil(smoothLow ? low - 0.5 : low - slack));
    piece.end =
        Math.min(
            piece.flat ? width : height, (int) Math.ceil(smoothHigh ? high - 0.5 : high + slack));
    return piece.first < piece.end;
  }

  /** Leaves out steps in which the stroke is beside the picture; says whether any are left. */
  private boolean clip(double m, double n, double nextN, double lean, double margin) {
    int places = piece.flat ? height : width;
    if (Math.min(n, nextN) < -margin || Math.max(n, nextN) > places + margin) {
      if (lean == 0) {
        return false;
      }
      double one = m - (margin + n) / lean;
      double other = m + (places + margin - n) / lean;
      piece.first = Math.max(piece.first, (int) Math.ceil(Math.min(one, other) - 0.5));
      piece.end = Math.min(piece.end, (int) Math.ceil(Math.max(one, other) - 0.5));
    }
    return piece.first < piece.end;
  }

  /** The cuts at both ends, and the steps between them. */
  private void cuts(double[] m, double[] n, double[] um, double[] un, int i, double reach) {
    piece.cuts = 0;
    piece.freeFirst = piece.first;
    piece.freeEnd = piece.end;
    boolean forward = um[i] > 0;
    int lower = forward ? i : i + 1;
    int higher = forward ? i + 1 : i;
    double turnLow = forward ? turnBefore : turnAfter;
    double turnHigh = forward ? turnAfter : turnBefore;
    double zone = reach * Math.abs(un[i]) + 1;
    if (turnLow != SMOOTH) {
      double to = m[lower] + zone + reach * shift(turnLow);
      piece.freeFirst = Math.clamp((long) Math.ceil(to), piece.first, piece.end);
      if (piece.freeFirst > piece.first) {
        cutLow(m, n, um, un, i, lower, turnLow >= SHARP_TURN);
      }
    }
    if (turnHigh != SMOOTH) {
      double from = m[higher] - zone - reach * shift(turnHigh);
      piece.freeEnd = Math.clamp((long) Math.floor(from), piece.freeFirst, piece.end);
      if (piece.freeEnd < piece.end) {
        cutHigh(m, n, um, un, i, higher, turnHigh >= SHARP_TURN);
      }
    }
  }

  private void cutLow(
      double[] m, double[] n, double[] um, double[] un, int i, int point, boolean joins) {
    double alongN = along(un, i, point, joins);
    double quotient = quotient(along(um, i, point, joins), alongN);
    piece.low = place(n[point] - (piece.first + 0.5 - m[point]) * quotient);
    piece.lowLean = place(-quotient);
    boolean behind = alongN >= 0 == (point == i);
    piece.cuts |= BinnedStrokes.CUT_LOW | (behind ? BinnedStrokes.BEHIND_LOW : 0);
  }

  private void cutHigh(
      double[] m, double[] n, double[] um, double[] un, int i, int point, boolean joins) {
    double alongN = along(un, i, point, joins);
    double quotient = quotient(along(um, i, point, joins), alongN);
    piece.high = place(n[point] - (piece.end - 0.5 - m[point]) * quotient);
    piece.highLean = place(-quotient);
    boolean behind = alongN >= 0 == (point == i);
    piece.cuts |= BinnedStrokes.CUT_HIGH | (behind ? BinnedStrokes.BEHIND_HIGH : 0);
  }

  /** The way a cut through a point is crossed: halfway between both pieces where they join. */
  private static double along(double[] u, int i, int point, boolean joins) {
    return joins ? u[i] + u[point == i ? i - 1 : i + 1] : u[i];
  }

  /** How far along the stroke a cut may lie from its middle, in parts of the reach. */
  private static double shift(double turn) {
    return turn < SHARP_TURN || turn > SLIGHT_TURN ? SLIGHT_SHIFT : GREATEST_SHIFT;
  }

  /** The quotient that tells where a cut crosses a step; a nearly level cut is tilted a little. */
  private static double quotient(double m, double n) {
    double least = NEARLY_LEVEL * Math.abs(m);
    return m / (Math.abs(n) < least ? (n < 0 ? -least : least) : n);
  }

  /** The place of a point that is not far from the picture. */
  private static int near(double pixels) {
    return (int) (pixels * PLACE + POSITIVE) - (int) POSITIVE;
  }

  /** The place of any point; far ones are drawn nearer. */
  private static int place(double pixels) {
    return (int) Math.rint(Math.clamp(pixels, -FARTHEST_PLACE, FARTHEST_PLACE) * PLACE);
  }
}
