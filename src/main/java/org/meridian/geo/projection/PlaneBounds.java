package org.meridian.geo.projection;

/**
 * A box in the plane of a projection, in radii of the sphere, x to the east and y to the north.
 *
 * @param minX left edge
 * @param minY lower edge
 * @param maxX right edge, not less than {@code minX}
 * @param maxY upper edge, not less than {@code minY}
 */
public record PlaneBounds(double minX, double minY, double maxX, double maxY) {

  /** The box of interleaved x, y pairs; pairs with NaN are passed over. */
  static PlaneBounds of(double[] xy) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i + 1 < xy.length; i += 2) {
      if (!Double.isNaN(xy[i]) && !Double.isNaN(xy[i + 1])) {
        minX = Math.min(minX, xy[i]);
        maxX = Math.max(maxX, xy[i]);
        minY = Math.min(minY, xy[i + 1]);
        maxY = Math.max(maxY, xy[i + 1]);
      }
    }
    return new PlaneBounds(minX, minY, maxX, maxY);
  }

  /** Width of the box. */
  public double width() {
    return maxX - minX;
  }

  /** Height of the box. */
  public double height() {
    return maxY - minY;
  }

  /** Centre of the box on the x axis. */
  public double centreX() {
    return 0.5 * (minX + maxX);
  }

  /** Centre of the box on the y axis. */
  public double centreY() {
    return 0.5 * (minY + maxY);
  }

  /** Whether a point lies in the box or on its edge. */
  public boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** Whether two boxes share at least a point. */
  public boolean intersects(PlaneBounds other) {
    return other.minX <= maxX && other.maxX >= minX && other.minY <= maxY && other.maxY >= minY;
  }
}
