package org.meridian.geo;

/**
 * The outline of a map as a closed path with a running position, counter-clockwise. Positions are
 * numbers from 0 up to {@link #length}, where the path comes round to 0.
 */
interface Outline {

  double length();

  /** Writes the place on the sphere at a position: longitude and latitude in degrees. */
  void place(double position, double[] lonLat);

  /** Writes the point of the map at a position. */
  void point(double position, double[] xy);

  /** Adds the points from one position to another, both left out, backwards when it is less. */
  default void walk(double from, double to, double step, Trail trail) {
    int steps = (int) Math.ceil(Math.abs(to - from) / step);
    double[] xy = new double[2];
    for (int i = 1; i < steps; i++) {
      double position = from + (to - from) * i / steps;
      point((position + length()) % length(), xy);
      trail.add(xy[0], xy[1]);
    }
  }
}
