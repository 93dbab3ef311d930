package org.meridian.geo;

/**
 * Areas or lines on the sphere, in degrees, as flat arrays. An area is one ring or several (an
 * outline and its holes, in any direction); a ring may run over the 180th meridian and around a
 * pole. Immutable.
 */
public final class GeoShapes {

  private final boolean areas;
  private final int[] starts;
  private final int[] polygons;
  private final int[] features;
  private final double[] lon;
  private final double[] lat;

  /**
   * Takes the arrays over without copying.
   *
   * @param areas whether the parts are rings of areas or lines
   * @param starts first point of each part and, last, the number of points
   * @param polygons for each part the polygon it belongs to; not decreasing
   * @param features for each part the feature it belongs to
   */
  GeoShapes(
      boolean areas, int[] starts, int[] polygons, int[] features, double[] lon, double[] lat) {
    this.areas = areas;
    this.starts = starts;
    this.polygons = polygons;
    this.features = features;
    this.lon = lon;
    this.lat = lat;
  }

  /** Whether the parts are rings of areas (true) or lines (false). */
  public boolean areas() {
    return areas;
  }

  /** Number of rings or lines. */
  public int size() {
    return starts.length - 1;
  }

  /** Number of points of all parts. */
  public int points() {
    return lon.length;
  }

  /** First point of a part. */
  public int start(int part) {
    return starts[part];
  }

  /** One past the last point of a part. */
  public int end(int part) {
    return starts[part + 1];
  }

  /** The polygon a ring belongs to; the rings of a polygon stand together. */
  public int polygon(int part) {
    return polygons[part];
  }

  /** The feature a part belongs to, for example the row of a country. */
  public int feature(int part) {
    return features[part];
  }

  /** Longitude of a point in degrees. */
  public double lon(int point) {
    return lon[point];
  }

  /** Latitude of a point in degrees. */
  public double lat(int point) {
    return lat[point];
  }
}
