package org.meridian.geo.sphere;

/**
 * How far a place is from a great-circle segment: the shorter way from one end to the other. The
 * nearest point is where the plane through the place and the pole of the segment's circle meets it,
 * if that lies between the ends, else the nearer end. On the sphere of {@link
 * UnitSphere.EARTH_RADIUS_KM}; vectors of length one.
 */
public final class SegmentDistance {

  private SegmentDistance() {}

  /**
   * The distance in kilometres.
   *
   * @param place longitude and latitude in degrees
   * @param from the one end, in the same form
   * @param to the other end; the same as the one for a point
   */
  public static double km(double[] place, double[] from, double[] to) {
    double[] p = UnitSphere.vector(place[0], place[1]);
    double[] a = UnitSphere.vector(from[0], from[1]);
    double[] b = UnitSphere.vector(to[0], to[1]);
    double ends = Math.min(UnitSphere.angle(p, a), UnitSphere.angle(p, b));
    double[] pole = cross(a, b);
    double length = Math.sqrt(UnitSphere.dot(pole, pole));
    if (length == 0) {
      return ends * UnitSphere.EARTH_RADIUS_KM;
    }
    boolean isBeside =
        UnitSphere.dot(cross(pole, a), p) >= 0 && UnitSphere.dot(cross(b, pole), p) >= 0;
    double away = Math.abs(Math.asin(Math.clamp(UnitSphere.dot(pole, p) / length, -1, 1)));
    return (isBeside ? away : ends) * UnitSphere.EARTH_RADIUS_KM;
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }
}
