package org.meridian.geo.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The rings in which a field on a grid passes zero, with what is above it on the left: outer rings
 * turn left, holes right. Between two knots the field is taken as linear; where four knots leave a
 * choice, their mean decides. Known as marching squares (Lorensen, Cline 1987, in the plane).
 */
final class FieldContour {

  /** Depth of knots; above 0 is inside. */
  interface Depth {
    /** The depth of a knot. */
    float at(int x, int y);
  }

  private final DistanceField grid;
  private final Depth depth;
  private final BitSet seen;
  private final List<double[]> rings = new ArrayList<>();
  private double[] ring = new double[256];
  private int size;
  private int inX;
  private int inY;
  private int outX;
  private int outY;

  /**
   * Prepares a walk.
   *
   * @param grid whose knots are looked at; all others are outside
   * @param depth of knots
   */
  FieldContour(DistanceField grid, Depth depth) {
    this.grid = grid;
    this.depth = depth;
    seen = new BitSet(grid.slots());
  }

  /** Every ring, x and y interleaved, the first point not repeated. */
  List<double[]> rings() {
    grid.visit(
        (x, y) -> {
          if (isInside(x, y) && !isInside(x + 1, y) && !seen.get(grid.slot(x, y))) {
            walk(x, y);
          }
        });
    return rings;
  }

  private boolean isInside(int x, int y) {
    return depth.at(x, y) > 0;
  }

  /** Walks between an inner knot on the left and an outer one on the right until it is back. */
  private void walk(int firstX, int firstY) {
    inX = firstX;
    inY = firstY;
    outX = firstX + 1;
    outY = firstY;
    size = 0;
    do {
      if (outX == inX + 1) {
        seen.set(grid.slot(inX, inY));
      }
      add();
      step(inY - outY, outX - inX);
    } while (inX != firstX || inY != firstY || outX != firstX + 1 || outY != firstY);
    rings.add(Arrays.copyOf(ring, size));
  }

  /** Goes on by a knot, to the side where the edge turns. */
  private void step(int stepX, int stepY) {
    boolean isLeftIn = isInside(inX + stepX, inY + stepY);
    boolean isRightIn = isInside(outX + stepX, outY + stepY);
    if (isRightIn && (isLeftIn || isMiddleIn(stepX, stepY))) {
      inX = outX + stepX;
      inY = outY + stepY;
    } else if (isLeftIn) {
      inX += stepX;
      inY += stepY;
      outX += stepX;
      outY += stepY;
    } else {
      outX = inX + stepX;
      outY = inY + stepY;
    }
  }

  private boolean isMiddleIn(int stepX, int stepY) {
    return depth.at(inX, inY)
            + depth.at(outX, outY)
            + depth.at(inX + stepX, inY + stepY)
            + depth.at(outX + stepX, outY + stepY)
        > 0;
  }

  private void add() {
    double in = depth.at(inX, inY);
    double share = in / (in - Math.max(depth.at(outX, outY), -Float.MAX_VALUE));
    if (size == ring.length) {
      ring = Arrays.copyOf(ring, 2 * size);
    }
    ring[size++] = grid.x(inX + share * (outX - inX));
    ring[size++] = grid.y(inY + share * (outY - inY));
  }
}
