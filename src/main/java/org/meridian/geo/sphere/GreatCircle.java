package org.meridian.geo.sphere;

/**
 * The shortest way on the sphere between two places, on the mean radius of the Earth (6371.0088
 * km). Between antipodes, where every way is as short, the one over the North Pole is taken (and
 * from pole to pole the meridian 0), so that the answer is always defined.
 *
 * @param fromLon longitude of the start in degrees
 * @param fromLat latitude of the start in degrees
 * @param toLon longitude of the end in degrees
 * @param toLat latitude of the end in degrees
 */
public record GreatCircle(double fromLon, double fromLat, double toLon, double toLat) {

  /** Distance in kilometres; NaN where a coordinate is NaN. */
  public double distanceKm() {
    return distanceKm(fromLon, fromLat, toLon, toLat);
  }

  /** Distance of two places in kilometres, accurate for near and for antipodal places. */
  public static double distanceKm(double lon1, double lat1, double lon2, double lat2) {
    double[] a = UnitSphere.vector(lon1, lat1);
    double[] b = UnitSphere.vector(lon2, lat2);
    return UnitSphere.EARTH_RADIUS_KM * UnitSphere.angle(a, b);
  }

  /** The place at a share of the way, 0 at the start and 1 at the end: {lon, lat} in degrees. */
  public double[] pointAt(double share) {
    double[] a = UnitSphere.vector(fromLon, fromLat);
    double[] b = UnitSphere.vector(toLon, toLat);
    double angle = share * UnitSphere.angle(a, b);
    double[] ahead = UnitSphere.ahead(a, b);
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    double x = cosine * a[0] + sine * ahead[0];
    double y = cosine * a[1] + sine * ahead[1];
    double z = cosine * a[2] + sine * ahead[2];
    return new double[] {UnitSphere.longitude(x, y), UnitSphere.latitude(x, y, z)};
  }

  /**
   * Places along the way at equal distances, both ends included.
   *
   * @param segments number of equal parts, at least 1
   * @return {@code segments + 1} interleaved pairs of longitude and latitude in degrees
   */
  public double[] points(int segments) {
    double[] points = new double[2 * (segments + 1)];
    for (int i = 0; i <= segments; i++) {
      double[] place = pointAt((double) i / segments);
      points[2 * i] = place[0];
      points[2 * i + 1] = place[1];
    }
    return points;
  }

  /** The direction in which the way sets out, degrees clockwise from north, 0..360. */
  public double initialBearing() {
    double[] a = UnitSphere.vector(fromLon, fromLat);
    double[] ahead = UnitSphere.ahead(a, UnitSphere.vector(toLon, toLat));
    double[] east = UnitSphere.vector(fromLon + 90, 0);
    double right = UnitSphere.dot(ahead, east);
    double up = ahead[2] * Math.hypot(a[0], a[1]) - a[2] * inward(a, ahead);
    double bearing = Math.toDegrees(Math.atan2(right, up));
    return bearing < 0 ? bearing + 360 : bearing;
  }

  private double inward(double[] a, double[] ahead) {
    double[] meridian = UnitSphere.vector(fromLon, 0);
    return UnitSphere.dot(ahead, meridian);
  }
}
