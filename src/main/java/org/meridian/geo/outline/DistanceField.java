package org.meridian.geo.outline;

import java.util.Arrays;

/**
 * How deep each knot of a grid lies in a set of discs: the greatest of radius less distance, below
 * 0 outside all. Only the neighbourhood of discs is kept, in tiles, so that memory follows their
 * number and not the room between them. Belongs to one thread at a time.
 */
final class DistanceField {

  /** How many numbers describe a spot: x, y, way from the centre in x and y, stretch across it. */
  static final int SPOT = 5;

  /** So many cells about the edge of discs depths are exact. */
  private static final double SHARP = 1.5;

  private static final int BITS = 4;
  private static final int SIDE = 1 << BITS;
  private static final int MASK = SIDE - 1;
  private static final int TILE = SIDE * SIDE;

  private final double left;
  private final double lower;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] tiles;
  private float[] values;
  private int used;

  /**
   * An empty field.
   *
   * @param spots that discs are about
   * @param cell distance of knots
   * @param widest the radius of the widest disc, in the same unit
   */
  DistanceField(double[] spots, double cell, double widest) {
    double[] box = box(spots, widest + 4 * cell);
    left = box[0];
    lower = box[1];
    this.cell = cell;
    columns = (int) Math.ceil((box[2] - box[0]) / cell / SIDE) + 1;
    rows = (int) Math.ceil((box[3] - box[1]) / cell / SIDE) + 1;
    tiles = new int[columns * rows];
    values = new float[TILE * 16];
  }

  /** An empty field on the same grid. */
  DistanceField(DistanceField like) {
    left = like.left;
    lower = like.lower;
    cell = like.cell;
    columns = like.columns;
    rows = like.rows;
    tiles = new int[columns * rows];
    values = new float[like.values.length];
  }

  private static double[] box(double[] spots, double margin) {
    double[] box = {spots[0], spots[1], spots[0], spots[1]};
    for (int at = 0; at < spots.length; at += SPOT) {
      double wide = margin * spots[at + 4];
      box[0] = Math.min(box[0], spots[at] - wide);
      box[1] = Math.min(box[1], spots[at + 1] - wide);
      box[2] = Math.max(box[2], spots[at] + wide);
      box[3] = Math.max(box[3], spots[at + 1] + wide);
    }
    return box;
  }

  /**
   * Puts a disc about a spot; knots deeper inside than {@link #SHARP} cells are only known to be so
   * deep.
   */
  void raise(double[] spots, int spot, double radius) {
    int at = SPOT * spot;
    double alongX = spots[at + 2];
    double alongY = spots[at + 3];
    double flat = 1 / (spots[at + 4] * spots[at + 4]);
    double xx = alongX * alongX + flat * alongY * alongY;
    double xy = alongX * alongY * (1 - flat);
    double yy = alongY * alongY + flat * alongX * alongX;
    double reach = radius + SHARP * cell;
    double high = reach * Math.sqrt(xx / flat);
    double middleX = spots[at] - left;
    double middleY = spots[at + 1] - lower;
    int last = (int) Math.floor((middleY + high) / cell);
    for (int y = (int) Math.ceil((middleY - high) / cell); y <= last; y++) {
      double off = y * cell - middleY;
      double half = Math.sqrt(Math.max(0, xx * reach * reach - flat * off * off)) / xx;
      double nearest = middleX - xy * off / xx;
      int from = (int) Math.ceil((nearest - half) / cell);
      int to = (int) Math.floor((nearest + half) / cell);
      raise(y, from, to, radius, new Row(middleX, xx, 2 * xy * off, yy * off * off));
    }
  }

  /** Squared distances along a row of knots. */
  private record Row(double middle, double square, double linear, double least) {}

  private void raise(int y, int from, int to, double radius, Row row) {
    double deep = SHARP * cell;
    double sharp = (radius - deep) * Math.max(0, radius - deep);
    int x = from;
    while (x <= to) {
      int end = Math.min(to, x | MASK);
      for (int slot = opened(x, y); x <= end; x++, slot++) {
        double off = x * cell - row.middle;
        double square = (row.square * off + row.linear) * off + row.least;
        double depth = square < sharp ? deep : radius - Math.sqrt(square);
        values[slot] = Math.max(values[slot], (float) depth);
      }
    }
  }

  /** Where a knot is kept from now on. */
  private int opened(int x, int y) {
    int tile = (y >> BITS) * columns + (x >> BITS);
    if (tiles[tile] == 0) {
      open(tile);
    }
    return (tiles[tile] - 1) * TILE + ((y & MASK) << BITS) + (x & MASK);
  }

  private void open(int tile) {
    if ((used + 1) * TILE > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    Arrays.fill(values, used * TILE, (used + 1) * TILE, Float.NEGATIVE_INFINITY);
    tiles[tile] = ++used;
  }

  /** The depth of a knot; minus infinity far from all discs. */
  float at(int x, int y) {
    int slot = slot(x, y);
    return slot < 0 ? Float.NEGATIVE_INFINITY : values[slot];
  }

  /** Where a knot is kept; below 0 where it is not. */
  int slot(int x, int y) {
    if (x < 0 || y < 0 || x >> BITS >= columns || y >> BITS >= rows) {
      return -1;
    }
    int tile = tiles[(y >> BITS) * columns + (x >> BITS)];
    return tile == 0 ? -1 : (tile - 1) * TILE + ((y & MASK) << BITS) + (x & MASK);
  }

  /** How many knots are kept. */
  int slots() {
    return used * TILE;
  }

  /** Takes knots. */
  interface KnotVisitor {
    /** A knot that is kept. */
    void visit(int x, int y);
  }

  /** Visits the knots that are kept, row by row of tiles. */
  void visit(KnotVisitor visitor) {
    for (int tile = 0; tile < tiles.length; tile++) {
      if (tiles[tile] != 0) {
        int firstX = tile % columns << BITS;
        int firstY = tile / columns << BITS;
        for (int at = 0; at < TILE; at++) {
          visitor.visit(firstX + (at & MASK), firstY + (at >> BITS));
        }
      }
    }
  }

  /** The x of a column of knots. */
  double x(double column) {
    return left + column * cell;
  }

  /** The y of a row of knots. */
  double y(double row) {
    return lower + row * cell;
  }
}
