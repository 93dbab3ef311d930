package org.meridian.view.clusters;

import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.model.City;

/** How far some cities and discs about them reach on a map, without their outline. */
final class ClusterExtent {

  /** The stretch of a map is measured over so many degrees. */
  private static final double STEP = 0.2;

  private final MapProjection projection;
  private final double[] point = new double[2];
  private double left = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  ClusterExtent(MapProjection projection) {
    this.projection = projection;
  }

  /** Adds a city; one that is not on the map makes the reach endless. */
  void add(City city) {
    boolean isOn = projection.project(city.longitude(), city.latitude(), point);
    left = Math.min(left, isOn ? point[0] : Double.NEGATIVE_INFINITY);
    right = Math.max(right, point[0]);
    low = Math.min(low, point[1]);
    high = Math.max(high, point[1]);
  }

  /**
   * The greater half side of the box of cities and discs, in radii of the sphere; endless where
   * that cannot be said.
   *
   * @param middle the city at which the stretch of the map is measured
   * @param discsKm radius of the discs
   */
  double reach(City middle, double discsKm) {
    double side = Math.max(right - left, high - low);
    double degrees = Math.toDegrees(discsKm / UnitSphere.EARTH_RADIUS_KM);
    return side / 2 + degrees * stretch(middle.longitude(), middle.latitude());
  }

  /** How long a degree in any of two directions is on the map at most. */
  private double stretch(double lon, double lat) {
    double from = lat > 0 ? lat - STEP : lat + STEP;
    double across = STEP * Math.max(1e-3, Math.cos(Math.toRadians(lat)));
    return Math.max(
        distance(lon, lat, lon, from) / STEP,
        distance(lon, lat, lon > 0 ? lon - STEP : lon + STEP, lat) / across);
  }

  private double distance(double lon, double lat, double otherLon, double otherLat) {
    boolean isOn = projection.project(lon, lat, point);
    double x = point[0];
    double y = point[1];
    return isOn && projection.project(otherLon, otherLat, point)
        ? Math.hypot(point[0] - x, point[1] - y)
        : Double.POSITIVE_INFINITY;
  }
}
