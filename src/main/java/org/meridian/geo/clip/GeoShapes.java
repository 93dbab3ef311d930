package org.meridian.geo.clip;

import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.sphere.UnitSphere;

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
  private final double[] vectors;
  private final PolePolygons poles;
  private final PolygonCaps caps;

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
    this.vectors = new double[3 * lon.length];
    for (int i = 0; i < lon.length; i++) {
      UnitSphere.vector(lon[i], lat[i], vectors, 3 * i);
    }
    this.poles = new PolePolygons(this);
    this.caps = new PolygonCaps(this);
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

  /** Lays the shapes flat, cut at the edge of the map and without smears across it. */
  public ProjectedShapes on(MapProjection projection) {
    return new ShapeCutter(projection).cut(this);
  }

  /** The first area that holds a place, as its feature; -1 where there is none. */
  public int featureAt(double placeLon, double placeLat) {
    int first = 0;
    for (int ring = 1; ring <= size(); ring++) {
      if (ring == size() || polygons[ring] != polygons[first]) {
        if (contains(first, ring, placeLon, placeLat)) {
          return features[first];
        }
        first = ring;
      }
    }
    return -1;
  }

  /**
   * Whether the polygon made of some rings holds a place: counts the edges between the place and
   * the North Pole along its meridian.
   */
  boolean contains(int firstRing, int lastRing, double placeLon, double placeLat) {
    boolean odd = poles.holdsNorth(polygons[firstRing]);
    for (int ring = firstRing; ring < lastRing; ring++) {
      int end = starts[ring + 1];
      for (int i = starts[ring]; i < end; i++) {
        odd ^= isNorthOf(i, i + 1 < end ? i + 1 : starts[ring], placeLon, placeLat);
      }
    }
    return odd;
  }

  /** Whether an edge crosses the meridian of a place north of it; a corner belongs to one edge. */
  private boolean isNorthOf(int a, int b, double placeLon, double placeLat) {
    double from = UnitSphere.turn(lon[a] - placeLon);
    double to = UnitSphere.turn(lon[b] - placeLon);
    if (from < 0 == to < 0 || Math.abs(to - from) >= 180) {
      return false;
    }
    return lat[a] + from / (from - to) * (lat[b] - lat[a]) > placeLat;
  }

  /** The unit vectors of all points, three numbers each. */
  double[] vectors() {
    return vectors;
  }

  /** The caps that hold the polygons. */
  PolygonCaps caps() {
    return caps;
  }
}
