package org.meridian.geo.sphere;

/** Angles in degrees and unit vectors (x through 0 N 0 E, y through 0 N 90 E, z north). */
public final class UnitSphere {

  /** Mean radius of the Earth in kilometres (IUGG). */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private UnitSphere() {}

  /** A longitude brought into -180..180; both ends stay as they are. */
  public static double turn(double lon) {
    return lon >= -180 && lon <= 180 ? lon : lon - 360 * Math.rint(lon / 360);
  }

  /** Writes the unit vector of a place at {@code out[at..at+2]}. */
  public static void vector(double lon, double lat, double[] out, int at) {
    double lambda = Math.toRadians(lon);
    double phi = Math.toRadians(lat);
    double cosine = Math.cos(phi);
    out[at] = cosine * Math.cos(lambda);
    out[at + 1] = cosine * Math.sin(lambda);
    out[at + 2] = Math.sin(phi);
  }

  /** The unit vector of a place. */
  public static double[] vector(double lon, double lat) {
    double[] out = new double[3];
    vector(lon, lat, out, 0);
    return out;
  }

  /** Latitude of a vector in degrees; exact near the poles too. */
  public static double latitude(double x, double y, double z) {
    return Math.toDegrees(Math.atan2(z, Math.sqrt(x * x + y * y)));
  }

  /** Longitude of a vector in degrees. */
  public static double longitude(double x, double y) {
    return Math.toDegrees(Math.atan2(y, x));
  }

  public static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  /** The angle between two unit vectors in radians, accurate near 0 and near pi. */
  public static double angle(double[] a, double[] b) {
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    return Math.atan2(Math.sqrt(x * x + y * y + z * z), dot(a, b));
  }

  /** The unit vector at right angles to the first that points along the way to the second. */
  public static double[] ahead(double[] a, double[] b) {
    double[] ahead = rejection(b, a);
    if (ahead == null) {
      ahead = rejection(new double[] {0, 0, 1}, a);
    }
    return ahead == null ? new double[] {1, 0, 0} : ahead;
  }

  /** What of a vector stands at right angles to an axis, as a unit vector; null when nothing. */
  private static double[] rejection(double[] vector, double[] axis) {
    double along = dot(vector, axis);
    double x = vector[0] - along * axis[0];
    double y = vector[1] - along * axis[1];
    double z = vector[2] - along * axis[2];
    double length = Math.sqrt(x * x + y * y + z * z);
    return length < 1e-9 ? null : new double[] {x / length, y / length, z / length};
  }

  public static double sine(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  /** Brings a vector to length 1, in place. */
  public static double[] normalise(double[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    vector[0] /= length;
    vector[1] /= length;
    vector[2] /= length;
    return vector;
  }

  /** Writes the place half-way between two that are not antipodes. */
  public static void middle(double[] a, double[] b, double[] out) {
    for (int i = 0; i < 3; i++) {
      out[i] = a[i] + b[i];
    }
    normalise(out);
  }
}
