package org.meridian.geo.clip;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.UnitSphere;

/**
 * The outline of a group of places: discs about the places and strips along the joins between them,
 * united, with gaps closed and small holes filled. It holds every place, keeps lines and pairs that
 * a convex hull would lose, and swallows no stranger that is far from all. Worked out in the
 * azimuthal equidistant projection about the middle of the places, in kilometres; a group that
 * reaches farther than 60 degrees from its middle is left as single discs and strips.
 *
 * <p>Our own shape; its measures are shares of the radius r: discs 0.35 r, strips 0.2 r to each
 * side, gaps closed up to 0.25 r, holes filled below {@code pi r^2 / 4}, simplified by 0.01 r.
 */
public final class GroupOutline {

  private static final double DISC = 0.35;
  private static final double STRIP = 0.2;
  private static final double CLOSE = 0.25;
  private static final double SIMPLIFY = 0.01;
  private static final double STEP_KM = 20;
  private static final double FAR = Math.cos(Math.toRadians(60));
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final double[] lon;
  private final double[] lat;
  private final int[] joins;
  private final double radiusKm;
  private final ShapesBuilder shapes = new ShapesBuilder(true);

  private GroupOutline(double[] lon, double[] lat, int[] joins, double radiusKm) {
    this.lon = lon;
    this.lat = lat;
    this.joins = joins;
    this.radiusKm = radiusKm;
  }

  /**
   * Draws an outline.
   *
   * @param lon longitudes of the places in degrees, at least one
   * @param lat latitudes in degrees, as long
   * @param joins pairs of places that a strip joins, as interleaved numbers
   * @param radiusKm r, above 0
   * @return areas of one feature, 0
   */
  public static GeoShapes of(double[] lon, double[] lat, int[] joins, double radiusKm) {
    GroupOutline outline = new GroupOutline(lon, lat, joins, radiusKm);
    double[] middle = outline.middle();
    if (outline.reachesFar(middle)) {
      outline.apart();
    } else {
      outline.together(middle);
    }
    return outline.shapes.build();
  }

  private double[] middle() {
    double[] sum = new double[3];
    for (int place = 0; place < lon.length; place++) {
      double[] vector = UnitSphere.vector(lon[place], lat[place]);
      for (int axis = 0; axis < 3; axis++) {
        sum[axis] += vector[axis];
      }
    }
    boolean isNowhere = UnitSphere.dot(sum, sum) < 1e-12;
    return isNowhere ? UnitSphere.vector(lon[0], lat[0]) : UnitSphere.normalise(sum);
  }

  private boolean reachesFar(double[] middle) {
    for (int place = 0; place < lon.length; place++) {
      if (UnitSphere.dot(UnitSphere.vector(lon[place], lat[place]), middle) < FAR) {
        return true;
      }
    }
    return false;
  }

  private void together(double[] middle) {
    MapProjection plane = plane(middle);
    List<Geometry> parts = new ArrayList<>();
    for (int place = 0; place < lon.length; place++) {
      parts.add(disc(plane, place));
    }
    for (int join = 0; join < joins.length; join += 2) {
      parts.add(strip(plane, joins[join], joins[join + 1]));
    }
    Geometry united = UnaryUnionOp.union(parts);
    Geometry closed = united.buffer(CLOSE * radiusKm).buffer(-CLOSE * radiusKm);
    add(plane, TopologyPreservingSimplifier.simplify(closed, SIMPLIFY * radiusKm));
  }

  private void apart() {
    for (int place = 0; place < lon.length; place++) {
      MapProjection plane = plane(UnitSphere.vector(lon[place], lat[place]));
      add(plane, disc(plane, place));
    }
    for (int join = 0; join < joins.length; join += 2) {
      MapProjection plane = plane(UnitSphere.vector(lon[joins[join]], lat[joins[join]]));
      add(plane, strip(plane, joins[join], joins[join + 1]));
    }
  }

  private static MapProjection plane(double[] middle) {
    double middleLon = UnitSphere.longitude(middle[0], middle[1]);
    double middleLat = UnitSphere.latitude(middle[0], middle[1], middle[2]);
    return ProjectionNames.named("azimuthal-equidistant", middleLon, middleLat);
  }

  private Geometry disc(MapProjection plane, int place) {
    return FACTORY.createPoint(at(plane, place)).buffer(DISC * radiusKm);
  }

  private Geometry strip(MapProjection plane, int from, int to) {
    Coordinate[] line = {at(plane, from), at(plane, to)};
    return FACTORY.createLineString(line).buffer(STRIP * radiusKm);
  }

  private Coordinate at(MapProjection plane, int place) {
    double[] point = new double[2];
    plane.project(lon[place], lat[place], point);
    return new Coordinate(
        point[0] * UnitSphere.EARTH_RADIUS_KM, point[1] * UnitSphere.EARTH_RADIUS_KM);
  }

  private void add(MapProjection plane, Geometry area) {
    for (int part = 0; part < area.getNumGeometries(); part++) {
      Polygon polygon = (Polygon) area.getGeometryN(part);
      add(plane, polygon.getExteriorRing());
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        LinearRing ring = polygon.getInteriorRingN(hole);
        if (FACTORY.createPolygon(ring).getArea() >= Math.PI * radiusKm * radiusKm / 4) {
          add(plane, ring);
        }
      }
      shapes.endPolygon();
    }
  }

  private void add(MapProjection plane, LinearRing ring) {
    double[] place = new double[2];
    for (Coordinate corner : Densifier.densify(ring, STEP_KM).getCoordinates()) {
      plane.inverse(
          corner.x / UnitSphere.EARTH_RADIUS_KM, corner.y / UnitSphere.EARTH_RADIUS_KM, place);
      shapes.point(place[0], place[1]);
    }
    shapes.endPart(0);
  }
}
