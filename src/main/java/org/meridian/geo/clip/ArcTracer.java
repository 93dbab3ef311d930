package org.meridian.geo.clip;

import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlanePath;
import org.meridian.geo.projection.SeamProjection;
import org.meridian.geo.sphere.UnitSphere;

/**
 * Traces great circles on a map: cuts them at its edge and bends them with as few points as a
 * tolerance allows. A piece is halved until the middle of the arc lies near enough to the middle of
 * the chord. Holds state: one tracer a thread.
 */
abstract class ArcTracer {

  /** Halving a piece of 30 degrees so often leaves some 800 metres. */
  private static final int DEEPEST = 12;

  private static final int STRIDE = 5;

  /** Longer great circles are drawn in pieces, so that no turn back of the curve is overlooked. */
  private static final double LONGEST = Math.toRadians(20);

  /** A piece that needs more steps is halved first. */
  private static final int MOST_STEPS = 4;

  /** Square of how far, in chords, the middle may lie from the middle of the chord along it. */
  private static final double UNEVEN = 0.003;

  /** Length of the sum of two unit vectors six degrees apart. */
  private static final double WIDE = 2 * Math.cos(Math.toRadians(3));

  private static final double LONGEST_DOT = Math.cos(LONGEST);

  /** Cosine of half a degree, some 56 kilometres. */
  private static final double SHORT = Math.cos(Math.toRadians(0.5));

  private final PlanePath trail;
  private final double tolerance;
  private final double[] stack = new double[STRIDE * (DEEPEST + 2)];
  private final int[] depths = new int[DEEPEST + 2];
  private final double[] left = new double[STRIDE];
  private final double[] middle = new double[STRIDE];
  private final double[] point = new double[2];
  private final double[] from = new double[3];
  private final double[] to = new double[3];
  private OutlineCrossings cuts = new OutlineCrossings();
  private boolean down;

  ArcTracer(PlanePath trail, double tolerance) {
    this.trail = trail;
    this.tolerance = tolerance;
  }

  /** A tracer for a projection; the tolerance is in radii of the sphere. */
  static ArcTracer of(MapProjection projection, PlanePath trail, double tolerance) {
    return switch (projection) {
      case SeamProjection seam -> new SeamTracer(seam, trail, tolerance);
      default -> new RimTracer(projection, trail, tolerance);
    };
  }

  /** From now on notes in a list where lines leave and enter the map. */
  final void note(OutlineCrossings list) {
    cuts = list;
  }

  /** Traces the great circle between two unit vectors as a line of its own. */
  final void arc(double[] vectors, int a, int b) {
    up();
    along(vectors, a, b);
  }

  /** Goes on from where the last arc ended; the start must be that end. */
  final void along(double[] vectors, int a, int b) {
    System.arraycopy(vectors, a, from, 0, 3);
    System.arraycopy(vectors, b, to, 0, 3);
    double dot = from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
    if (dot > LONGEST_DOT) {
      piece(from, to);
      return;
    }
    double[] start = from.clone();
    double[] end = to.clone();
    double angle = UnitSphere.angle(start, end);
    double[] ahead = UnitSphere.ahead(start, end);
    int pieces = (int) Math.ceil(angle / LONGEST);
    for (int i = 1; i <= pieces; i++) {
      double cosine = Math.cos(angle * i / pieces);
      double sine = Math.sin(angle * i / pieces);
      for (int k = 0; k < 3; k++) {
        to[k] = i == pieces ? end[k] : cosine * start[k] + sine * ahead[k];
      }
      piece(from, to);
      System.arraycopy(to, 0, from, 0, 3);
    }
  }

  /** Lifts the pen if it is down. */
  final void up() {
    if (down) {
      trail.lift();
      down = false;
    }
  }

  /** Notes that the line leaves the map at a position on its outline, and lifts the pen. */
  final void leave(double position) {
    cuts.leave(position, trail.size());
    up();
  }

  /** Notes that the line enters the map with the next point. */
  final void enter(double position) {
    up();
    cuts.enter(position, trail.size());
  }

  /** Starts a line of its own in an empty trail. */
  final void restart() {
    down = false;
  }

  /** Whether a unit vector is shown on the map. */
  abstract boolean shows(double[] vectors, int at);

  /** Cuts a short piece of a great circle at the edge of the map and draws what is inside. */
  abstract void piece(double[] a, double[] b);

  /**
   * Lays a unit vector flat.
   *
   * @param side which side of the seam is meant where both would do: 1 east, -1 west
   */
  abstract void flatten(double x, double y, double z, int side, double[] out);

  /** Draws a piece that lies inside the map; with the pen down it starts where the last ended. */
  final void draw(double[] a, double[] b, int side) {
    if (!down) {
      place(a, side, left, 0);
      cuts.beginInside(trail.size());
      trail.add(left[3], left[4]);
      down = true;
    }
    place(b, side, stack, 0);
    depths[0] = isShort(a, b) ? DEEPEST : 0;
    bend(side);
  }

  /** Draws from the left end to the right end at the bottom of the stack. */
  private void bend(int side) {
    int top = 0;
    while (top >= 0) {
      int at = STRIDE * top;
      int steps = depths[top] < DEEPEST ? steps(at, side) : 1;
      if (steps > MOST_STEPS) {
        depths[top]++;
        System.arraycopy(middle, 0, stack, at + STRIDE, STRIDE);
        depths[top + 1] = depths[top];
        top++;
      } else {
        fill(at, steps, side);
        trail.add(stack[at + 3], stack[at + 4]);
        System.arraycopy(stack, at, left, 0, STRIDE);
        top--;
      }
    }
  }

  /** Adds the points between the left end and a right end that divide the piece into steps. */
  private void fill(int at, int steps, int side) {
    for (int i = 1; i < steps; i++) {
      double share = (double) i / steps;
      double x = left[0] + share * (stack[at] - left[0]);
      double y = left[1] + share * (stack[at + 1] - left[1]);
      double z = left[2] + share * (stack[at + 2] - left[2]);
      double scale = 1 / Math.sqrt(x * x + y * y + z * z);
      flatten(x * scale, y * scale, z * scale, side, point);
      trail.add(point[0], point[1]);
    }
  }

  /** Edges of outlines are mostly too short to bend; they are drawn as they are. */
  private boolean isShort(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] > SHORT && isTame(a);
  }

  /** Whether the map stretches little about a place. */
  abstract boolean isTame(double[] vector);

  private void place(double[] vector, int side, double[] out, int at) {
    flatten(vector[0], vector[1], vector[2], side, point);
    System.arraycopy(vector, 0, out, at, 3);
    out[at + 3] = point[0];
    out[at + 4] = point[1];
  }

  /**
   * Places the middle of a piece and tells into how many steps it must go. The distance from the
   * chord falls with the square of their number. More than {@link #MOST_STEPS} means that the piece
   * is too bent, or the map too uneven along it, to be judged by its middle; so is every wide piece
   * where the map stretches much.
   */
  private int steps(int at, int side) {
    double x = left[0] + stack[at];
    double y = left[1] + stack[at + 1];
    double z = left[2] + stack[at + 2];
    double scale = 1 / Math.sqrt(x * x + y * y + z * z);
    middle[0] = x * scale;
    middle[1] = y * scale;
    middle[2] = z * scale;
    flatten(middle[0], middle[1], middle[2], side, point);
    middle[3] = point[0];
    middle[4] = point[1];
    if (1 / scale < WIDE && !isTame(middle)) {
      return MOST_STEPS + 1;
    }
    return steps(left[3], left[4], stack[at + 3], stack[at + 4]);
  }

  private int steps(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double mx = middle[3] - 0.5 * (x0 + x1);
    double my = middle[4] - 0.5 * (y0 + y1);
    double square = dx * dx + dy * dy;
    double along = mx * dx + my * dy;
    if (along * along > UNEVEN * square * square && mx * mx + my * my > tolerance * tolerance) {
      return MOST_STEPS + 1;
    }
    double across = Math.abs(mx * dy - my * dx);
    double chord = Math.sqrt(square);
    if (across <= tolerance * chord) {
      return 1;
    }
    return (int) Math.min(MOST_STEPS + 1, 1 + Math.sqrt(across / (tolerance * chord)));
  }
}
