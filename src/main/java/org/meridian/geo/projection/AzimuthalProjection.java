package org.meridian.geo.projection;

import org.meridian.geo.sphere.FastAngle;
import org.meridian.geo.sphere.UnitSphere;

/**
 * A projection that keeps all directions from its centre: the globe seen from afar (orthographic)
 * or the map whose distances from the centre are true (equidistant).
 */
public final class AzimuthalProjection implements MapProjection {

  private static final int RING = 720;

  private final Distance distance;
  private final double lon;
  private final double lat;
  private final double[] centre;
  private final double[] east;
  private final double[] north;
  private final double limit;

  AzimuthalProjection(Distance distance, double lon, double lat) {
    this.distance = distance;
    this.lon = UnitSphere.turn(lon);
    this.lat = Math.clamp(lat, -90, 90);
    this.centre = UnitSphere.vector(this.lon, this.lat);
    this.east = UnitSphere.vector(this.lon + 90, 0);
    this.north = northward(this.lon, this.lat);
    this.limit = Math.cos(Math.toRadians(distance.radius));
  }

  private static double[] northward(double lon, double lat) {
    double[] meridian = UnitSphere.vector(lon, 0);
    double sine = Math.sin(Math.toRadians(lat));
    double cosine = Math.cos(Math.toRadians(lat));
    return new double[] {-sine * meridian[0], -sine * meridian[1], cosine};
  }

  /** How far from the centre of the map a place lies at an angle from the centre of the view. */
  enum Distance {
    /** The sine of the angle: a globe; one hemisphere is seen. */
    ORTHOGRAPHIC("orthographic", 90),
    /** The angle itself; all but the last tenth of a degree about the antipode is shown. */
    EQUIDISTANT("azimuthal-equidistant", 179.9);

    private final String id;
    private final double radius;

    Distance(String id, double radius) {
      this.id = id;
      this.radius = radius;
    }
  }

  @Override
  public String id() {
    return distance.id;
  }

  @Override
  public double centralMeridian() {
    return lon;
  }

  @Override
  public double centralParallel() {
    return lat;
  }

  @Override
  public MapEdge edge() {
    return new MapEdge.Rim(lon, lat, distance.radius);
  }

  @Override
  public boolean project(double placeLon, double placeLat, double[] out) {
    double lambda = Math.toRadians(placeLon);
    double phi = Math.toRadians(placeLat);
    double cosine = Math.cos(phi);
    return projectVector(cosine * Math.cos(lambda), cosine * Math.sin(lambda), Math.sin(phi), out);
  }

  @Override
  public boolean projectVector(double x, double y, double z, double[] out) {
    double forward = x * centre[0] + y * centre[1] + z * centre[2];
    if (!(forward >= limit - 1e-12)) {
      return false;
    }
    double right = x * east[0] + y * east[1] + z * east[2];
    double up = x * north[0] + y * north[1] + z * north[2];
    double stretch = distance == Distance.ORTHOGRAPHIC ? 1 : stretch(right, up, forward);
    out[0] = right * stretch;
    out[1] = up * stretch;
    return true;
  }

  private static double stretch(double right, double up, double forward) {
    double sine = Math.sqrt(right * right + up * up);
    return sine < 1e-14 ? 1 : FastAngle.of(sine, forward) / sine;
  }

  @Override
  public boolean inverse(double x, double y, double[] lonLat) {
    double length = Math.hypot(x, y);
    if (!(length <= reach() * (1 + 1e-12))) {
      return false;
    }
    boolean globe = distance == Distance.ORTHOGRAPHIC;
    double sine = globe ? Math.min(1, length) : Math.sin(length);
    double forward = globe ? Math.sqrt(1 - sine * sine) : Math.cos(length);
    double share = length < 1e-14 ? 1 : sine / length;
    double[] place = new double[3];
    for (int i = 0; i < 3; i++) {
      place[i] = forward * centre[i] + share * (x * east[i] + y * north[i]);
    }
    lonLat[0] = UnitSphere.longitude(place[0], place[1]);
    lonLat[1] = UnitSphere.latitude(place[0], place[1], place[2]);
    return true;
  }

  private double reach() {
    return distance == Distance.ORTHOGRAPHIC ? 1 : Math.toRadians(distance.radius);
  }

  @Override
  public PlaneBounds bounds() {
    double reach = reach();
    return new PlaneBounds(-reach, -reach, reach, reach);
  }

  @Override
  public double[] outline() {
    double[] ring = new double[2 * RING];
    for (int i = 0; i < RING; i++) {
      double angle = 2 * Math.PI * i / RING;
      ring[2 * i] = reach() * Math.cos(angle);
      ring[2 * i + 1] = reach() * Math.sin(angle);
    }
    return ring;
  }

  @Override
  public MapProjection centredOn(double newLon, double newLat) {
    return new AzimuthalProjection(distance, newLon, newLat);
  }
}
