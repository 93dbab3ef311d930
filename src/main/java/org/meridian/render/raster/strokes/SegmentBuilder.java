package org.meridian.render.raster.strokes;

/**
 * Works out the segments of strokes from the paths of links.
 *
 * <p>Coverage of a pixel at distance d from the middle of a stroke of width w is that of a box of
 * width w smoothed by a pixel: {@code min(w, 1, (w + 1) / 2 - |d|)}, at least 0. Hair lines, up to
 * a pixel broad, are shared out between the two places next to their middle, to each the more the
 * nearer it is; that takes half as long. Both ways keep the total coverage of a stroke equal to its
 * width.
 *
 * <p>Neighbouring segments that go almost the same way are parted between two steps. Others are
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

  /** How much more coverage a place takes of a hair line that runs aslant. */
  private static final double ASLANT = Math.sqrt(2);

  private static final double SHARP_TURN = 0.3;

  /** Cosine of a turn that moves a cut by less than a fifth of the reach along the stroke. */
  private static final double SLIGHT_TURN = 0.95;

  /** Cosine of a turn where it cannot be seen which way a cut goes. */
  private static final double HARDLY_A_TURN = 0.97;

  /** Stands for a turn between segments that are parted between two steps. */
  private static final double SMOOTH = 2;

  private static final double SLIGHT_SHIFT = 0.2;
  private static final double GREATEST_SHIFT = 0.8;

  private final int width;
  private final int height;
  private final TileBinner binner;
  private final StrokeSegment segment = new StrokeSegment();
  private double coverage;
  private boolean mayShare;

  /** Turns, as cosines, at the ends of the segment at hand. */
  private double turnBefore;

  private double turnAfter;

  /**
   * A builder for pictures of a size.
   *
   * @param binner receives the segments
   */
  SegmentBuilder(TileGrid tiles, TileBinner binner) {
    width = tiles.width();
    height = tiles.height();
    this.binner = binner;
  }

  /**
   * Chooses the look of what follows.
   *
   * @param rgb the colour
   * @param full coverage of a pixel that is fully covered
   * @param most greatest coverage of a pixel
   */
  void choose(int rgb, double full, double most) {
    segment.colour = rgb;
    coverage = full * ONE;
    mayShare = full * ASLANT <= most;
  }

  /**
   * Makes the segments of a path ready, leaving out those beside the picture.
   *
   * @param path at least two points
   * @param stroke width in pixels at the first point
   * @param taper how much of the width is lost at the last point, 0..1
   */
  void stroke(PixelPath path, double stroke, double taper) {
    int last = path.size() - 1;
    turnAfter = 0;
    for (int i = 0; i < last; i++) {
      turnBefore = turnAfter;
      turnAfter = i + 1 < last ? turn(path, i, stroke + 1) : 0;
      double own = stroke * (1 - taper * (i + 0.5) / last);
      segment.flat = path.isFlat(i);
      if (segment.flat) {
        segment(path.xs(), path.ys(), path.uxs(), path.uys(), i, own);
      } else {
        segment(path.ys(), path.xs(), path.uys(), path.uxs(), i, own);
      }
    }
  }

  /** The turn between segments i and i + 1; smooth if they are alike and neither is short. */
  private static double turn(PixelPath path, int i, double least) {
    double turn = path.turn(i);
    return path.isFlat(i) == path.isFlat(i + 1)
            && turn >= HARDLY_A_TURN
            && path.length(i) >= least
            && path.length(i + 1) >= least
        ? SMOOTH
        : turn;
  }

  /** Coordinates along the main axis are m and um, the others n and un. */
  private void segment(double[] m, double[] n, double[] um, double[] un, int i, double stroke) {
    boolean hair = mayShare && stroke <= 1;
    double perStep = 1 / um[i];
    double slope = un[i] * perStep;
    double reach = hair ? 1 : (stroke + 1) / 2;
    double half = hair ? 1 : reach * Math.abs(perStep);
    if (!range(m, un[i], i, reach) || !clip(m[i], n[i], n[i + 1], slope, half + 2)) {
      return;
    }
    segment.left = near(n[i] + (segment.first + 0.5 - m[i]) * slope - half);
    segment.slope = near(slope);
    segment.pixels = (int) Math.ceil(2 * half);
    if (hair) {
      segment.breadth = BinnedStrokes.HAIR;
      segment.across = (int) (coverage * stroke * Math.abs(perStep));
      segment.both = 2 * (segment.across + BinnedStrokes.ROUNDING);
      segment.cap = segment.across + BinnedStrokes.ROUNDING;
    } else {
      segment.breadth = stroke >= 1 && segment.pixels <= BROADEST ? BinnedStrokes.BROAD : 0;
      segment.across = (int) (coverage * Math.abs(um[i]));
      segment.both = 2 * ((int) (reach * coverage) + BinnedStrokes.ROUNDING);
      segment.cap = (int) (Math.min(stroke, 1) * coverage) + BinnedStrokes.ROUNDING;
    }
    cuts(m, n, um, un, i, reach);
    binner.take(segment);
  }

  /** The steps of a segment in the picture; says whether there are any. */
  private boolean range(double[] m, double aside, int i, double reach) {
    boolean forward = m[i + 1] > m[i];
    double slack = reach * (1.1 * Math.abs(aside) + 0.1);
    double low = forward ? m[i] : m[i + 1];
    double high = forward ? m[i + 1] : m[i];
    boolean smoothLow = (forward ? turnBefore : turnAfter) == SMOOTH;
    boolean smoothHigh = (forward ? turnAfter : turnBefore) == SMOOTH;
    segment.first = Math.max(0, (int) Math.ceil(smoothLow ? low - 0.5 : low - slack));
    segment.end =
        Math.min(
            segment.flat ? width : height, (int) Math.ceil(smoothHigh ? high - 0.5 : high + slack));
    return segment.first < segment.end;
  }

  /** Leaves out steps in which the stroke is beside the picture; says whether any are left. */
  private boolean clip(double m, double n, double nextN, double slope, double margin) {
    int places = segment.flat ? height : width;
    if (Math.min(n, nextN) < -margin || Math.max(n, nextN) > places + margin) {
      if (slope == 0) {
        return false;
      }
      double one = m - (margin + n) / slope;
      double other = m + (places + margin - n) / slope;
      segment.first = Math.max(segment.first, (int) Math.ceil(Math.min(one, other) - 0.5));
      segment.end = Math.min(segment.end, (int) Math.ceil(Math.max(one, other) - 0.5));
    }
    return segment.first < segment.end;
  }

  /** The cuts at both ends, and the steps between them. */
  private void cuts(double[] m, double[] n, double[] um, double[] un, int i, double reach) {
    segment.cuts = 0;
    segment.freeFirst = segment.first;
    segment.freeEnd = segment.end;
    boolean forward = um[i] > 0;
    int lower = forward ? i : i + 1;
    int higher = forward ? i + 1 : i;
    double turnLow = forward ? turnBefore : turnAfter;
    double turnHigh = forward ? turnAfter : turnBefore;
    double zone = reach * Math.abs(un[i]) + 1;
    if (turnLow != SMOOTH) {
      double to = m[lower] + zone + reach * shift(turnLow);
      segment.freeFirst = Math.clamp((long) Math.ceil(to), segment.first, segment.end);
      if (segment.freeFirst > segment.first) {
        cutLow(m, n, um, un, i, lower, turnLow >= SHARP_TURN);
      }
    }
    if (turnHigh != SMOOTH) {
      double from = m[higher] - zone - reach * shift(turnHigh);
      segment.freeEnd = Math.clamp((long) Math.floor(from), segment.freeFirst, segment.end);
      if (segment.freeEnd < segment.end) {
        cutHigh(m, n, um, un, i, higher, turnHigh >= SHARP_TURN);
      }
    }
  }

  private void cutLow(
      double[] m, double[] n, double[] um, double[] un, int i, int point, boolean joins) {
    double alongN = along(un, i, point, joins);
    double quotient = quotient(along(um, i, point, joins), alongN);
    segment.low = place(n[point] - (segment.first + 0.5 - m[point]) * quotient);
    segment.lowLean = place(-quotient);
    boolean behind = alongN >= 0 == (point == i);
    segment.cuts |= BinnedStrokes.CUT_LOW | (behind ? BinnedStrokes.BEHIND_LOW : 0);
  }

  private void cutHigh(
      double[] m, double[] n, double[] um, double[] un, int i, int point, boolean joins) {
    double alongN = along(un, i, point, joins);
    double quotient = quotient(along(um, i, point, joins), alongN);
    segment.high = place(n[point] - (segment.end - 0.5 - m[point]) * quotient);
    segment.highLean = place(-quotient);
    boolean behind = alongN >= 0 == (point == i);
    segment.cuts |= BinnedStrokes.CUT_HIGH | (behind ? BinnedStrokes.BEHIND_HIGH : 0);
  }

  /** The way a cut through a point is crossed: halfway between both segments where they join. */
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
