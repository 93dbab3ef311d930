package org.meridian.dataprep.place;

/** Great-circle distances on a sphere. */
public final class Sphere {

  /** Mean radius of the Earth in kilometres (IUGG, R1). */
  public static final double RADIUS_KM = 6371.0088;

  /** Length of one degree of latitude in kilometres. */
  public static final double DEGREE_KM = Math.toRadians(1) * RADIUS_KM;

  private Sphere() {}

  /**
   * Distance in kilometres by the haversine formula: 2 R asin(sqrt(sin²(Δφ/2) + cos φ1 cos φ2
   * sin²(Δλ/2))), φ latitude and λ longitude, both given in degrees.
   */
  public static double distance(double lat1, double lon1, double lat2, double lon2) {
    double sinLat = StrictMath.sin(Math.toRadians(lat2 - lat1) / 2);
    double sinLon = StrictMath.sin(Math.toRadians(lon2 - lon1) / 2);
    double cosines = StrictMath.cos(Math.toRadians(lat1)) * StrictMath.cos(Math.toRadians(lat2));
    double h = sinLat * sinLat + cosines * sinLon * sinLon;
    return 2 * RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
  }
}
