package org.meridian.view.map.marks;

import java.util.Objects;

/**
 * The paths of many links as flat arrays, in coordinates of the projection: x to the east, y to the
 * north, in radii of the sphere; they do not change with zoom or weights. Arrays are taken over,
 * not copied.
 *
 * <p>Link {@code i} owns points {@code starts[i]} to {@code starts[i + 1] - 1}; point {@code k}
 * stands at {@code xy[2k], xy[2k + 1]}. A pair of NaN lifts the pen, as where a link is cut at the
 * seam of the map; before the first or behind the last point it tells that the link's own end is
 * not shown. A link without points is not shown.
 *
 * @param starts first point of each link, and the number of points at the end
 * @param xy coordinates in pairs
 */
public record ProjectedPaths(int[] starts, float[] xy) {

  /** No links. */
  public static final ProjectedPaths EMPTY = new ProjectedPaths(new int[1], new float[0]);

  /** Checks that the arrays belong together. */
  public ProjectedPaths {
    Objects.requireNonNull(xy, "xy");
    if (2 * starts[starts.length - 1] != xy.length) {
      throw new IllegalArgumentException("links and points differ in number");
    }
  }

  /** Links that all have the same number of points. */
  public static ProjectedPaths uniform(int links, int points, float[] xy) {
    int[] starts = new int[links + 1];
    for (int i = 0; i <= links; i++) {
      starts[i] = i * points;
    }
    return new ProjectedPaths(starts, xy);
  }

  /** How many links there are. */
  public int size() {
    return starts.length - 1;
  }

  /** The first point of a link. */
  public int start(int link) {
    return starts[link];
  }

  /** The point behind the last one of a link. */
  public int end(int link) {
    return starts[link + 1];
  }
}
