package org.meridian.geo.clip;

import java.util.Arrays;
import org.meridian.geo.sphere.UnitSphere;

/** Collects areas or lines of the sphere point by point. Angles in degrees. */
public final class ShapesBuilder {

  private final boolean areas;
  private double[] lon = new double[1024];
  private double[] lat = new double[1024];
  private int points;
  private int[] starts = new int[64];
  private int[] polygons = new int[64];
  private int[] features = new int[64];
  private int parts;
  private int polygon;

  /**
   * An empty collection.
   *
   * @param areas whether the parts are rings of areas or lines
   */
  public ShapesBuilder(boolean areas) {
    this.areas = areas;
  }

  /** Adds a point to the part under construction; one that repeats the last is left out. */
  public void point(double pointLon, double pointLat) {
    if (points > starts[parts] && lon[points - 1] == pointLon && lat[points - 1] == pointLat) {
      return;
    }
    if (points == lon.length) {
      lon = Arrays.copyOf(lon, 2 * points);
      lat = Arrays.copyOf(lat, 2 * points);
    }
    lon[points] = pointLon;
    lat[points++] = pointLat;
  }

  /** Goes on to a point in a straight line of longitude and latitude, in steps of a length. */
  public void lineTo(double toLon, double toLat, double step) {
    double fromLon = lon[points - 1];
    double fromLat = lat[points - 1];
    double length = Math.max(Math.abs(toLon - fromLon), Math.abs(toLat - fromLat));
    int steps = (int) Math.ceil(length / step);
    for (int i = 1; i < steps; i++) {
      double share = (double) i / steps;
      point(fromLon + share * (toLon - fromLon), fromLat + share * (toLat - fromLat));
    }
    point(toLon, toLat);
  }

  /**
   * Goes on to a point in a straight line of longitude and latitude the short way round, in steps
   * of a length.
   */
  public void edgeTo(double toLon, double toLat, double step) {
    double fromLon = lon[points - 1];
    double turn = UnitSphere.turn(toLon - fromLon);
    if (Math.abs(turn) > step || Math.abs(toLat - lat[points - 1]) > step) {
      lineTo(fromLon + turn, toLat, step);
    } else {
      point(toLon, toLat);
    }
  }

  /**
   * Ends the ring or line under construction; a ring that repeats its first point is closed without
   * it. Parts too small to be seen (a ring of two points, a line of one) are dropped.
   */
  public void endPart(int feature) {
    int start = starts[parts];
    if (areas && points - start > 1 && isSame(start, points - 1)) {
      points--;
    }
    if (points - start < (areas ? 3 : 2)) {
      points = start;
      return;
    }
    if (parts + 1 == features.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      polygons = Arrays.copyOf(polygons, 2 * polygons.length);
      features = Arrays.copyOf(features, 2 * features.length);
    }
    polygons[parts] = areas ? polygon : parts;
    features[parts++] = feature;
    starts[parts] = points;
  }

  private boolean isSame(int a, int b) {
    return lon[a] == lon[b] && lat[a] == lat[b];
  }

  /** Ends a polygon: the next ring begins another. Without meaning for lines. */
  public void endPolygon() {
    if (parts > 0 && polygons[parts - 1] == polygon) {
      polygon++;
    }
  }

  /** The shapes collected so far. */
  public GeoShapes build() {
    return new GeoShapes(
        areas,
        Arrays.copyOf(starts, parts + 1),
        Arrays.copyOf(polygons, parts),
        Arrays.copyOf(features, parts),
        Arrays.copyOf(lon, points),
        Arrays.copyOf(lat, points));
  }
}
