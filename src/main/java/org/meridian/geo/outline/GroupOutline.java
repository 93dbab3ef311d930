package org.meridian.geo.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ShapesBuilder;
import org.meridian.geo.sphere.UnitSphere;

/**
 * The outline of a group of places: discs about the places and strips along the joins between them,
 * united, with gaps closed and small holes filled. It holds every place, keeps lines and pairs that
 * a convex hull would lose, and swallows no stranger that is far from all. It is one area where the
 * joins connect the group, wherever on the sphere and however far it reaches.
 *
 * <p>Our own shape; its measures are shares of the radius r: discs 0.35 r, strips 0.2 r to each
 * side, gaps closed up to 0.25 r, holes filled below {@code pi r^2 / 4}. Discs and strips are drawn
 * wider by what closes gaps, as a field of distances on a grid, and the contour of the field is
 * taken back by as much; how far it is off is a matter of its {@link OutlineGrain}.
 */
public final class GroupOutline {

  /** How far an outline reaches beyond the places of its group, in radii r. */
  public static final double REACH = OutlineDiscs.DISC - OutlineDiscs.CLOSE;

  /** Beyond this many kilometres the shape stays as it is: it would wrap the globe. */
  private static final double WIDEST_KM = 1500;

  private final OutlineDiscs discs;
  private final double radius;
  private final OutlineGrain grain;
  private final ShapesBuilder shapes;

  private GroupOutline(
      OutlineDiscs discs, double radius, OutlineGrain grain, ShapesBuilder shapes) {
    this.discs = discs;
    this.radius = radius;
    this.grain = grain;
    this.shapes = shapes;
  }

  /**
   * Draws an outline; O(places + joins) time and memory.
   *
   * @param lon longitudes of the places in degrees, at least one
   * @param lat latitudes in degrees, as long
   * @param joins pairs of places that a strip joins, as interleaved numbers
   * @param radiusKm r, above 0
   * @return areas of one feature, 0
   */
  public static GeoShapes of(
      double[] lon, double[] lat, int[] joins, double radiusKm, OutlineGrain grain) {
    double radius = Math.min(radiusKm, WIDEST_KM) / UnitSphere.EARTH_RADIUS_KM;
    ShapesBuilder shapes = new ShapesBuilder(true);
    if (!drawn(new OutlineDiscs(lon, lat, joins, radius), radius, grain, shapes)) {
      apart(lon, lat, joins, radius, grain, shapes);
    }
    return shapes.build();
  }

  /** Draws a group as one; false where it leaves no part of the sphere free. */
  private static boolean drawn(
      OutlineDiscs discs, double radius, OutlineGrain grain, ShapesBuilder shapes) {
    Optional<OutlineChart> chart = OutlineChart.about(discs);
    chart.ifPresent(plane -> new GroupOutline(discs, radius, grain, shapes).draw(plane));
    return chart.isPresent();
  }

  /** Every place and every join by itself. */
  private static void apart(
      double[] lon,
      double[] lat,
      int[] joins,
      double radius,
      OutlineGrain grain,
      ShapesBuilder shapes) {
    int[] none = {};
    for (int place = 0; place < lon.length; place++) {
      double[] x = {lon[place]};
      double[] y = {lat[place]};
      drawn(new OutlineDiscs(x, y, none, radius), radius, grain, shapes);
    }
    for (int join = 0; join < joins.length; join += 2) {
      int a = joins[join];
      int b = joins[join + 1];
      double[] x = {lon[a], lon[b]};
      double[] y = {lat[a], lat[b]};
      drawn(new OutlineDiscs(x, y, new int[] {0, 1}, radius), radius, grain, shapes);
    }
  }

  private void draw(OutlineChart chart) {
    double cell = grain.cell() * radius;
    double[] spots = chart.spots(discs);
    DistanceField wide = new DistanceField(spots, cell, OutlineDiscs.DISC * radius);
    for (int disc = 0; disc < discs.count(); disc++) {
      wide.raise(spots, disc, discs.radius(disc));
    }
    double back = OutlineDiscs.CLOSE * radius;
    DistanceField edge = new DistanceField(wide);
    for (double[] ring : new FieldContour(wide, wide::at).rings()) {
      double[] corners = chart.stretched(walked(ring, grain.step() * radius));
      for (int corner = 0; corner < corners.length / DistanceField.SPOT; corner++) {
        edge.raise(corners, corner, back);
      }
    }
    FieldContour contour =
        new FieldContour(wide, (x, y) -> wide.at(x, y) > 0 ? -edge.at(x, y) : -(float) back);
    add(chart, contour.rings());
  }

  /** Points along a ring, a step from each other. */
  private static double[] walked(double[] ring, double step) {
    double[] points = new double[16];
    int size = 0;
    double ahead = 0;
    for (int at = 0; at < ring.length; at += 2) {
      int next = (at + 2) % ring.length;
      double x = ring[next] - ring[at];
      double y = ring[next + 1] - ring[at + 1];
      double length = Math.sqrt(x * x + y * y);
      for (; ahead < length; ahead += step) {
        points = size == points.length ? Arrays.copyOf(points, 2 * size) : points;
        points[size++] = ring[at] + ahead / length * x;
        points[size++] = ring[at + 1] + ahead / length * y;
      }
      ahead -= length;
    }
    return Arrays.copyOf(points, size);
  }

  /** Rings that turn left are outer ones, the others holes. */
  private void add(OutlineChart chart, List<double[]> rings) {
    List<double[]> outer = rings.stream().filter(ring -> PlaneRing.area(ring) > 0).toList();
    double least = Math.PI * radius * radius / 4;
    List<double[]> holes = rings.stream().filter(ring -> PlaneRing.area(ring) <= -least).toList();
    for (double[] ring : outer) {
      add(chart, ring);
      holes.stream()
          .filter(hole -> outer.size() == 1 || PlaneRing.holds(ring, hole[0], hole[1]))
          .forEach(hole -> add(chart, hole));
      shapes.endPolygon();
    }
  }

  private void add(OutlineChart chart, double[] ring) {
    double[] places = chart.places(ring);
    for (int at = 0; at < places.length; at += 2) {
      shapes.point(places[at], places[at + 1]);
    }
    shapes.endPart(0);
  }
}
