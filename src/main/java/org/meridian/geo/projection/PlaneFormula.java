package org.meridian.geo.projection;

import org.meridian.geo.sphere.FastAngle;

/**
 * The formula of a projection in its normal aspect, about the meridian 0. Angles in radians,
 * lengths in radii of the sphere.
 */
public interface PlaneFormula {

  /** Stable name of the projection. */
  String id();

  /** Last latitude shown, in degrees. */
  default double maxLatitude() {
    return 90;
  }

  /** Writes x and y of a place; longitude within -pi..pi. */
  void forward(double lambda, double phi, double[] out);

  /**
   * The same for a latitude given by its sine and cosine, within 1e-10: for drawn curves, where it
   * may be faster.
   */
  default void draft(double lambda, double sine, double cosine, double[] out) {
    forward(lambda, FastAngle.of(sine, cosine), out);
  }

  /** Writes longitude and latitude of a point; anything beyond pi or pi/2 means outside. */
  void inverse(double x, double y, double[] out);
}
