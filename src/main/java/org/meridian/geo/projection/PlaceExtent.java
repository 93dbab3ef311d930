package org.meridian.geo.projection;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.geo.sphere.UnitSphere;

/**
 * Where a set of places lies on the earth, and how it lies on a map. Immutable.
 *
 * <p>East and west are told by the smallest arc of longitude that holds all places, so that places
 * on both sides of the antimeridian lie together.
 */
public final class PlaceExtent {

  /** The least width and height of an extent on a map, in kilometres, about the places. */
  public static final double LEAST_KM = 800;

  /** No place at all. */
  public static final PlaceExtent NONE = new PlaceExtent(new double[0], new double[0], false);

  /** Places on a wider arc, in degrees, are all over the world: no meridian suits them better. */
  private static final double WIDEST_ARC = 240;

  /** Places farther from their middle, in degrees, are all over the world. */
  private static final double WIDEST_CAP = 80;

  /** How near to the seam of a map places may lie, in degrees, before the map is turned. */
  private static final double SEAM = 5;

  /** Degrees between points on the edge of a box. */
  private static final double EDGE_STEP = 2;

  /** Degrees over which the local scale of a map is measured. */
  private static final double STEP = 0.01;

  private final double[] lon;
  private final double[] lat;
  private final boolean box;
  private final double leastKm;

  private PlaceExtent(double[] lon, double[] lat, boolean box) {
    this(lon, lat, box, LEAST_KM);
  }

  private PlaceExtent(double[] lon, double[] lat, boolean box, double leastKm) {
    this.lon = lon;
    this.lat = lat;
    this.box = box;
    this.leastKm = leastKm;
  }

  /**
   * The extent of places.
   *
   * @param lon degrees east, any turn; NaN for a place that is to be passed over
   * @param lat degrees north, -90..90; NaN likewise
   */
  public static PlaceExtent of(double[] lon, double[] lat) {
    int[] known =
        IntStream.range(0, lon.length)
            .filter(at -> Double.isFinite(lon[at]) && Double.isFinite(lat[at]))
            .toArray();
    return new PlaceExtent(
        Arrays.stream(known).mapToDouble(at -> lon[at]).toArray(),
        Arrays.stream(known).mapToDouble(at -> lat[at]).toArray(),
        false);
  }

  /**
   * A box of meridians and parallels, in degrees; one whose west lies east of its east crosses the
   * antimeridian.
   *
   * @throws IllegalArgumentException unless -180 &lt;= west, east &lt;= 180, west and east are
   *     different meridians, and -90 &lt;= south &lt; north &lt;= 90
   */
  public static PlaceExtent box(double west, double south, double east, double north) {
    double width = west < east ? east - west : east - west + 360;
    boolean longitudes = Math.abs(west) <= 180 && Math.abs(east) <= 180 && west != east;
    if (!longitudes || !(width > 0) || !(south >= -90 && south < north && north <= 90)) {
      throw new IllegalArgumentException(west + "," + south + "," + east + "," + north);
    }
    int across = (int) Math.ceil(width / EDGE_STEP);
    int up = (int) Math.ceil((north - south) / EDGE_STEP);
    double[] lon = new double[2 * (across + up + 2)];
    double[] lat = new double[lon.length];
    int at = 0;
    for (int i = 0; i <= across; i++, at += 2) {
      Arrays.fill(lon, at, at + 2, west + width * i / across);
      lat[at] = south;
      lat[at + 1] = north;
    }
    for (int i = 0; i <= up; i++, at += 2) {
      lon[at] = west;
      lon[at + 1] = west + width;
      Arrays.fill(lat, at, at + 2, south + (north - south) * i / up);
    }
    return new PlaceExtent(lon, lat, true);
  }

  /** The same places with less room about them: at least so many kilometres wide and high. */
  public PlaceExtent closer(double km) {
    return new PlaceExtent(lon, lat, box, km);
  }

  /** Whether there is no place. */
  public boolean isEmpty() {
    return lon.length == 0;
  }

  /** Whether it is a box that was asked for, rather than places. */
  public boolean isBox() {
    return box;
  }

  /**
   * The middle that a projection should be turned to: the mean vector of the places for one that
   * follows the latitude; for the others the middle of their arc where the seam would part them.
   *
   * @param id of the projection
   * @param lon0 longitude of its middle now
   * @return longitude and latitude in degrees; empty where the projection should stay as it is,
   *     because it shows all places well, or they lie all over the world
   */
  public Optional<double[]> middle(String id, double lon0) {
    if (isEmpty()) {
      return Optional.empty();
    }
    return ProjectionNames.followsLatitude(id) ? meanVector() : arcMiddle(lon0);
  }

  private Optional<double[]> meanVector() {
    double[] sum = new double[3];
    for (int at = 0; at < lon.length; at++) {
      double[] place = UnitSphere.vector(lon[at], lat[at]);
      Arrays.setAll(sum, axis -> sum[axis] + place[axis]);
    }
    double farthest = 0;
    for (int at = 0; at < lon.length; at++) {
      farthest = Math.max(farthest, UnitSphere.angle(sum, UnitSphere.vector(lon[at], lat[at])));
    }
    return Math.toDegrees(farthest) > WIDEST_CAP
        ? Optional.empty()
        : Optional.of(
            new double[] {
              UnitSphere.longitude(sum[0], sum[1]), UnitSphere.latitude(sum[0], sum[1], sum[2])
            });
  }

  private Optional<double[]> arcMiddle(double lon0) {
    double[] sorted = Arrays.stream(lon).map(PlaceExtent::wrapped).sorted().toArray();
    double start = sorted[0];
    double gap = sorted[0] + 360 - sorted[sorted.length - 1];
    for (int at = 1; at < sorted.length; at++) {
      if (sorted[at] - sorted[at - 1] > gap) {
        gap = sorted[at] - sorted[at - 1];
        start = sorted[at];
      }
    }
    double arc = 360 - gap;
    double seam = wrapped(lon0 + 180 - (start - SEAM) - 180) + 180;
    boolean parted = seam < arc + 2 * SEAM;
    return parted && (box || arc <= WIDEST_ARC)
        ? Optional.of(new double[] {wrapped(start + arc / 2), 0})
        : Optional.empty();
  }

  /** A longitude brought into -180..180, 180 left out. */
  private static double wrapped(double degrees) {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
  }

  /**
   * The box on a map of all places that it shows, at least {@link #LEAST_KM} wide and high or what
   * {@link #closer} asks for; empty if it shows none.
   */
  public Optional<PlaneBounds> on(MapProjection projection) {
    double[] xy = new double[2 * lon.length];
    Arrays.fill(xy, Double.NaN);
    double[] point = new double[2];
    int first = -1;
    for (int at = 0; at < lon.length; at++) {
      if (projection.project(lon[at], lat[at], point)) {
        System.arraycopy(point, 0, xy, 2 * at, 2);
        first = first < 0 ? at : first;
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(atLeast(PlaneBounds.of(xy), reach(projection, lon[first], lat[first])));
  }

  private static PlaneBounds atLeast(PlaneBounds box, double half) {
    double across = Math.max(half, box.width() / 2);
    double up = Math.max(half, box.height() / 2);
    return new PlaneBounds(
        box.centreX() - across, box.centreY() - up, box.centreX() + across, box.centreY() + up);
  }

  /** Half of the least extent, on a map about a place: there a map may be larger than elsewhere. */
  private double reach(MapProjection projection, double lon, double lat) {
    double east = STEP / Math.max(STEP, Math.cos(Math.toRadians(lat)));
    double[] place = new double[2];
    projection.project(lon, lat, place);
    double across = way(projection, place, lon + east, lat, lon - east, lat);
    double up = way(projection, place, lon, lat + STEP, lon, lat - STEP);
    double steps = leastKm / 2 / (UnitSphere.EARTH_RADIUS_KM * Math.toRadians(STEP));
    PlaneBounds whole = projection.bounds();
    double most = Math.min(whole.width(), whole.height()) / 2;
    return Math.min(most, steps * Math.max(across, up));
  }

  /** How far two neighbours of a place lie from it on a map: the nearer one, on this side. */
  private static double way(
      MapProjection projection, double[] place, double lon, double lat, double back, double down) {
    double[] to = new double[2];
    double way = Double.POSITIVE_INFINITY;
    if (Math.abs(lat) <= 90 && projection.project(lon, lat, to)) {
      way = Math.hypot(to[0] - place[0], to[1] - place[1]);
    }
    if (Math.abs(down) <= 90 && projection.project(back, down, to)) {
      way = Math.min(way, Math.hypot(to[0] - place[0], to[1] - place[1]));
    }
    return Double.isFinite(way) ? way : 0;
  }
}
