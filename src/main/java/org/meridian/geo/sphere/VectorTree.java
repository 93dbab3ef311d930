package org.meridian.geo.sphere;

/**
 * A k-d tree over points given as unit vectors, in which chords order as distances on the sphere
 * do, so that neither the antimeridian nor a pole is special. Points lie permuted in slots; a node
 * is a run of slots in a box; nodes stand in preorder, so the left child of a node is the next one.
 * Building takes O(n log n), 24 bytes a point and about 50 a node. Immutable and thread-safe.
 */
public final class VectorTree {

  /** A leaf holds at most so many points. */
  private static final int LEAF = 8;

  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final int[] points;
  private final int[] from;
  private final int[] to;
  private final int[] right;
  private final double[] boxes;
  private int nodes;

  /** Takes what visits points. */
  @FunctionalInterface
  public interface PointVisitor {

    /**
     * A point within reach.
     *
     * @param point its number
     * @param square its squared chord, 0..4
     */
    void visit(int point, double square);
  }

  /**
   * A tree over unit vectors.
   *
   * @param vectors x, y and z of point 0, then of point 1 and so on; no NaN
   */
  public VectorTree(double[] vectors) {
    int size = vectors.length / 3;
    x = new double[size];
    y = new double[size];
    z = new double[size];
    points = new int[size];
    for (int point = 0; point < size; point++) {
      x[point] = vectors[3 * point];
      y[point] = vectors[3 * point + 1];
      z[point] = vectors[3 * point + 2];
      points[point] = point;
    }
    int most = Math.max(1, 4 * size / LEAF + 2);
    from = new int[most];
    to = new int[most];
    right = new int[most];
    boxes = new double[6 * most];
    if (size > 0) {
      build(0, size);
    }
  }

  private int build(int first, int end) {
    int node = nodes++;
    from[node] = first;
    to[node] = end;
    double[] axis = widest(node, first, end);
    if (end - first > LEAF) {
      int middle = (first + end) >>> 1;
      select(axis, first, end - 1, middle);
      build(first, middle);
      right[node] = build(middle, end);
    }
    return node;
  }

  /** Measures the box of a node; the axis along which it is widest. */
  private double[] widest(int node, int first, int end) {
    double a = span(node, 0, x, first, end);
    double b = span(node, 1, y, first, end);
    double c = span(node, 2, z, first, end);
    return a >= b && a >= c ? x : b >= c ? y : z;
  }

  private double span(int node, int axis, double[] values, int first, int end) {
    double least = values[first];
    double most = least;
    for (int slot = first + 1; slot < end; slot++) {
      least = Math.min(least, values[slot]);
      most = Math.max(most, values[slot]);
    }
    boxes[6 * node + 2 * axis] = least;
    boxes[6 * node + 2 * axis + 1] = most;
    return most - least;
  }

  /** Brings the slot that belongs at a place there, lesser ones before it (Hoare's selection). */
  private void select(double[] axis, int first, int last, int place) {
    int low = first;
    int high = last;
    while (low < high) {
      double pivot = axis[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (axis[i] < pivot) {
          i++;
        }
        while (axis[j] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (place <= j) {
        high = j;
      } else if (place >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  private void swap(int a, int b) {
    double t = x[a];
    x[a] = x[b];
    x[b] = t;
    t = y[a];
    y[a] = y[b];
    y[b] = t;
    t = z[a];
    z[a] = z[b];
    z[b] = t;
    int point = points[a];
    points[a] = points[b];
    points[b] = point;
  }

  /** How many points there are. */
  public int size() {
    return points.length;
  }

  /** How many nodes there are; node 0 holds all points. */
  public int nodes() {
    return nodes;
  }

  /** The first slot of a node. */
  public int from(int node) {
    return from[node];
  }

  /** The slot behind the last one of a node. */
  public int to(int node) {
    return to[node];
  }

  /** The right child of a node; 0 for a leaf. The left child is the next node. */
  public int right(int node) {
    return right[node];
  }

  /** The point in a slot. */
  public int point(int slot) {
    return points[slot];
  }

  /** The first coordinate of the point in a slot. */
  public double x(int slot) {
    return x[slot];
  }

  /** The second one. */
  public double y(int slot) {
    return y[slot];
  }

  /** The third one. */
  public double z(int slot) {
    return z[slot];
  }

  /** The squared chord from a slot to a vector. */
  public double square(int slot, double px, double py, double pz) {
    double dx = x[slot] - px;
    double dy = y[slot] - py;
    double dz = z[slot] - pz;
    return dx * dx + dy * dy + dz * dz;
  }

  /** The squared chord from the box of a node to a vector: no point of the node is nearer. */
  public double boxSquare(int node, double px, double py, double pz) {
    int at = 6 * node;
    double dx = Math.max(0, Math.max(boxes[at] - px, px - boxes[at + 1]));
    double dy = Math.max(0, Math.max(boxes[at + 2] - py, py - boxes[at + 3]));
    double dz = Math.max(0, Math.max(boxes[at + 4] - pz, pz - boxes[at + 5]));
    return dx * dx + dy * dy + dz * dz;
  }

  /**
   * Visits every point whose squared chord from a vector is at most a limit, in no stated order.
   *
   * @param square the limit, 0..4
   */
  public void within(double px, double py, double pz, double square, PointVisitor visitor) {
    if (nodes > 0) {
      within(0, px, py, pz, square, visitor);
    }
  }

  private void within(
      int node, double px, double py, double pz, double square, PointVisitor visitor) {
    if (boxSquare(node, px, py, pz) > square) {
      return;
    }
    if (right[node] != 0) {
      within(node + 1, px, py, pz, square, visitor);
      within(right[node], px, py, pz, square, visitor);
      return;
    }
    for (int slot = from[node]; slot < to[node]; slot++) {
      double off = square(slot, px, py, pz);
      if (off <= square) {
        visitor.visit(points[slot], off);
      }
    }
  }
}
