package org.meridian.geo.clip;

import org.meridian.geo.projection.PlaneBounds;

/**
 * Shapes laid flat and cut at the edge of the map: rings to be filled together by the even-odd
 * rule, or lines to be stroked. Immutable; the arrays are shared, not copied, and must not be
 * changed. A part whose box lies outside a view can be left out, for rings too.
 */
public final class ProjectedShapes {

  /** No shapes. */
  public static final ProjectedShapes NONE =
      new ProjectedShapes(true, new int[1], new int[0], new float[0]);

  private final boolean closed;
  private final int[] starts;
  private final int[] features;
  private final float[] xy;
  private final float[] boxes;

  ProjectedShapes(boolean closed, int[] starts, int[] features, float[] xy) {
    this.closed = closed;
    this.starts = starts;
    this.features = features;
    this.xy = xy;
    this.boxes = boxes(starts, xy);
  }

  private static float[] boxes(int[] starts, float[] xy) {
    float[] boxes = new float[4 * (starts.length - 1)];
    for (int part = 0; part + 1 < starts.length; part++) {
      float minX = Float.POSITIVE_INFINITY;
      float minY = Float.POSITIVE_INFINITY;
      float maxX = Float.NEGATIVE_INFINITY;
      float maxY = Float.NEGATIVE_INFINITY;
      for (int i = 2 * starts[part]; i < 2 * starts[part + 1]; i += 2) {
        minX = Math.min(minX, xy[i]);
        maxX = Math.max(maxX, xy[i]);
        minY = Math.min(minY, xy[i + 1]);
        maxY = Math.max(maxY, xy[i + 1]);
      }
      boxes[4 * part] = minX;
      boxes[4 * part + 1] = minY;
      boxes[4 * part + 2] = maxX;
      boxes[4 * part + 3] = maxY;
    }
    return boxes;
  }

  /** Whether the parts are rings to fill (true) or lines to stroke (false). */
  public boolean closed() {
    return closed;
  }

  /** The highest y of a part, in radii of the sphere. */
  public double top(int part) {
    return boxes[4 * part + 3];
  }

  /** Number of rings or lines. */
  public int size() {
    return starts.length - 1;
  }

  /** First point of a part. */
  public int start(int part) {
    return starts[part];
  }

  /** One past the last point of a part; the first point of a ring is not repeated at its end. */
  public int end(int part) {
    return starts[part + 1];
  }

  /** Number of points of all parts. */
  public int points() {
    return starts[starts.length - 1];
  }

  /** Which of the source's features a part came from, for example the row of a country. */
  public int feature(int part) {
    return features[part];
  }

  /** All points, x and y interleaved, in radii of the sphere. */
  public float[] xy() {
    return xy;
  }

  /** For each part its box: left, lower, right, upper. */
  public float[] boxes() {
    return boxes;
  }

  /** Whether the box of a part touches a view, widened by a margin in radii of the sphere. */
  public boolean touches(int part, PlaneBounds view, double margin) {
    int at = 4 * part;
    return boxes[at] <= view.maxX() + margin
        && boxes[at + 2] >= view.minX() - margin
        && boxes[at + 1] <= view.maxY() + margin
        && boxes[at + 3] >= view.minY() - margin;
  }

  /**
   * The same shapes for a picture of limited sharpness: without points nearer than a tolerance to
   * the one before, and without parts smaller than it.
   *
   * @param tolerance in radii of the sphere, for example half a pixel
   */
  public ProjectedShapes thinned(double tolerance) {
    return new LineThinning(this, tolerance).thin();
  }
}
