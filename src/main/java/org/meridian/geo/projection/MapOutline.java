package org.meridian.geo.projection;

/**
 * The outline of a map as a closed path with a running position, counter-clockwise. Positions are
 * numbers from 0 up to {@link #length}, where the path comes round to 0.
 */
public interface MapOutline {

  double length();

  /** Writes the place on the sphere at a position: longitude and latitude in degrees. */
  void place(double position, double[] lonLat);

  /** Writes the point of the map at a position. */
  void point(double position, double[] xy);

  /**
   * Adds the points at all whole positions between two, the corners of the outline among them;
   * backwards when the second is less. Either may go beyond the length or below 0.
   */
  default void walk(double from, double to, PlanePath trail) {
    double[] xy = new double[2];
    if (from < to) {
      for (double at = Math.floor(from) + 1; at < to; at++) {
        point((at + length()) % length(), xy);
        trail.add(xy[0], xy[1]);
      }
    } else {
      for (double at = Math.ceil(from) - 1; at > to; at--) {
        point((at + length()) % length(), xy);
        trail.add(xy[0], xy[1]);
      }
    }
  }
}
