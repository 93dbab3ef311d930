package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.meridian.cluster.CityRole;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterSet;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.model.City;

/**
 * Outlines the plain way, as any program with a geometry library would make them: a buffer about
 * each city and each join, united, closed and simplified. The benchmark compares with it.
 */
final class PlainOutlines {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private PlainOutlines() {}

  /** Outlines all clusters of two cities or more; how many corners they have. */
  static double of(ClusterSet set) {
    double corners = 0;
    for (Cluster cluster : set.clusters()) {
      corners += cluster.size() > 1 ? of(set, cluster).getNumPoints() : 0;
    }
    return corners;
  }

  private static Geometry of(ClusterSet set, Cluster cluster) {
    double radius = set.cut().radiusKm();
    City leader = set.cut().city(set.leader(cluster));
    MapProjection plane =
        ProjectionNames.named("azimuthal-equidistant", leader.longitude(), leader.latitude());
    List<Integer> members = set.members(cluster);
    List<Geometry> parts = new ArrayList<>();
    for (int one : members) {
      parts.add(FACTORY.createPoint(at(plane, set.cut().city(one))).buffer(0.35 * radius));
      for (int other : members) {
        if (one < other && isJoined(set, one, other)) {
          Coordinate[] line = {at(plane, set.cut().city(one)), at(plane, set.cut().city(other))};
          parts.add(FACTORY.createLineString(line).buffer(0.2 * radius));
        }
      }
    }
    Geometry united = UnaryUnionOp.union(parts);
    Geometry closed = united.buffer(0.25 * radius).buffer(-0.25 * radius);
    return TopologyPreservingSimplifier.simplify(closed, 0.01 * radius);
  }

  private static boolean isJoined(ClusterSet set, int one, int other) {
    boolean isCore = set.cut().role(one) == CityRole.CORE || set.cut().role(other) == CityRole.CORE;
    return isCore
        && set.cut().branches().tree().places().distanceKm(one, other) <= set.cut().radiusKm();
  }

  private static Coordinate at(MapProjection plane, City city) {
    double[] point = new double[2];
    plane.project(city.longitude(), city.latitude(), point);
    return new Coordinate(
        point[0] * UnitSphere.EARTH_RADIUS_KM, point[1] * UnitSphere.EARTH_RADIUS_KM);
  }
}
