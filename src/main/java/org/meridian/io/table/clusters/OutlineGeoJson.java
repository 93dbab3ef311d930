package org.meridian.io.table.clusters;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterOutline;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.scenario.clustering.ClusterAnalysis;

/**
 * Outlines of clusters as GeoJSON (RFC 7946): one feature a cluster, degrees of WGS 84, outer rings
 * counterclockwise, cut at the 180th meridian.
 */
public final class OutlineGeoJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private OutlineGeoJson() {}

  /**
   * The content of a file.
   *
   * @param top only the first so many clusters; 0 for all
   */
  public static byte[] toBytes(ClusterAnalysis analysis, int top) {
    ObjectNode root = JSON.objectNode().put("type", "FeatureCollection");
    ArrayNode features = root.putArray("features");
    for (Cluster cluster : analysis.clusters().clusters()) {
      if (top == 0 || cluster.number() <= top) {
        feature(features.addObject().put("type", "Feature"), analysis, cluster);
      }
    }
    return (root + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void feature(ObjectNode node, ClusterAnalysis analysis, Cluster cluster) {
    ClusterRow row = analysis.rows().get(cluster.number() - 1);
    ObjectNode properties = node.putObject("properties");
    properties.put("cluster", cluster.number()).put("identity", analysis.identity(cluster).id());
    properties.put("name_en", analysis.title(cluster).name().en());
    properties.put("name_zh", analysis.title(cluster).name().zh());
    properties.put("class", row.kind().id()).put("cross_border", row.isCrossBorder());
    properties.put("cities", cluster.size()).put("span_km", row.spanKm());
    properties.put("radius_km", analysis.settings().radiusKm());
    properties.put("score_sum", cluster.score()).put("edited", analysis.isEdited(cluster));
    ArrayNode members = properties.putArray("members");
    analysis
        .clusters()
        .members(cluster)
        .forEach(place -> members.add(analysis.places().city(place).id()));
    ObjectNode geometry = node.putObject("geometry").put("type", "MultiPolygon");
    ArrayNode polygons = geometry.putArray("coordinates");
    ProjectedShapes flat =
        ClusterOutline.of(analysis.clusters(), cluster)
            .on(ProjectionNames.named("plate-carree", 0, 0));
    polygons(polygons, flat);
  }

  private static void polygons(ArrayNode out, ProjectedShapes flat) {
    List<Polygon> rings = new ArrayList<>();
    for (int part = 0; part < flat.size(); part++) {
      rings.add(ring(flat, part));
    }
    for (Polygon ring : rings) {
      if (isOuter(ring, rings)) {
        ArrayNode polygon = out.addArray();
        points(polygon.addArray(), ring, true);
        for (Polygon hole : rings) {
          if (hole != ring && ring.contains(hole)) {
            points(polygon.addArray(), hole, false);
          }
        }
      }
    }
  }

  private static boolean isOuter(Polygon ring, List<Polygon> rings) {
    return rings.stream().noneMatch(other -> other != ring && other.contains(ring));
  }

  private static Polygon ring(ProjectedShapes flat, int part) {
    int from = flat.start(part);
    int count = flat.end(part) - from;
    Coordinate[] corners = new Coordinate[count + 1];
    for (int at = 0; at <= count; at++) {
      int point = from + at % count;
      corners[at] =
          new Coordinate(degrees(flat.xy()[2 * point], 180), degrees(flat.xy()[2 * point + 1], 90));
    }
    return FACTORY.createPolygon(corners);
  }

  /** Seven decimals, a centimetre. */
  private static double degrees(float radians, double limit) {
    double degrees = Math.clamp(Math.toDegrees(radians), -limit, limit);
    return Math.rint(degrees * 1e7) / 1e7;
  }

  private static void points(ArrayNode out, Polygon ring, boolean counterclockwise) {
    Coordinate[] corners = ring.getExteriorRing().getCoordinates();
    boolean turned = Orientation.isCCW(corners) != counterclockwise;
    for (int at = 0; at < corners.length; at++) {
      Coordinate corner = corners[turned ? corners.length - 1 - at : at];
      out.addArray().add(corner.x).add(corner.y);
    }
  }
}
