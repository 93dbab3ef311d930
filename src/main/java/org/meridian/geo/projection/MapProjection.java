package org.meridian.geo.projection;

/**
 * A way of laying the sphere flat. Geographic coordinates are degrees (longitude east, latitude
 * north), plane coordinates are radii of the sphere (x east, y north). Implementations are
 * immutable and safe for use by several threads at once.
 */
public interface MapProjection {

  /** Stable name as used in files and on the command line, for example {@code robinson}. */
  String id();

  /** Longitude of the middle of the map, -180..180. */
  double centralMeridian();

  /** Latitude of the middle of the map, -90..90; 0 where the projection knows only the equator. */
  double centralParallel();

  /** Where the map ends. */
  MapEdge edge();

  /**
   * Lays a place flat.
   *
   * @param lon degrees, any turn
   * @param lat degrees, -90..90
   * @param out receives x and y when the place is shown; untouched otherwise
   * @return whether the place is shown; false for NaN, for the far side and beyond the edge
   */
  boolean project(double lon, double lat, double[] out);

  /**
   * Lays a place flat that is given as a unit vector: x through 0 N 0 E, y through 0 N 90 E, z
   * through the North Pole. The same as {@link #project}, without the detour over angles where a
   * projection can do without.
   */
  boolean projectVector(double x, double y, double z, double[] out);

  /**
   * Finds the place at a point of the map.
   *
   * @param lonLat receives longitude in -180..180 and latitude in degrees; untouched when outside
   * @return whether the point lies on the map
   */
  boolean inverse(double x, double y, double[] lonLat);

  /** The box of the whole map. */
  PlaneBounds bounds();

  /**
   * The box of the part where people live, 58 S to 84 N: what a whole world is fitted to. The whole
   * map where it is round.
   */
  default PlaneBounds inhabited() {
    return bounds();
  }

  /** The edge of the map as a closed ring of interleaved x, y (the first point is not repeated). */
  double[] outline();

  /** Whether another projection lays every place where this one does: same name, same middle. */
  default boolean isAlike(MapProjection other) {
    return id().equals(other.id())
        && centralMeridian() == other.centralMeridian()
        && centralParallel() == other.centralParallel();
  }

  /** The same projection about another middle; the latitude is ignored where it has no meaning. */
  MapProjection centredOn(double lon, double lat);

  /**
   * Lays many places flat.
   *
   * @param x receives the x of each place, NaN where it is not shown; as long as {@code lon}
   * @param y receives the y of each place, NaN where it is not shown
   */
  default void projectAll(double[] lon, double[] lat, double[] x, double[] y) {
    double[] point = new double[2];
    for (int i = 0; i < lon.length; i++) {
      boolean shown = project(lon[i], lat[i], point);
      x[i] = shown ? point[0] : Double.NaN;
      y[i] = shown ? point[1] : Double.NaN;
    }
  }
}
