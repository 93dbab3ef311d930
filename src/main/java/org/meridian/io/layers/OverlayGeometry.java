package org.meridian.io.layers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ShapesBuilder;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;

/** The places, lines and areas of one geometry of GeoJSON (RFC 7946). */
final class OverlayGeometry {

  /** Straight lines of longitude and latitude are bent on a map, in steps of so many degrees. */
  private static final double STEP = 2;

  private static final double MOST_LATITUDE = 90;
  private static final double MOST_LONGITUDE = 360;

  private final JsonFile file;
  private final ShapesBuilder areas = new ShapesBuilder(true);
  private final ShapesBuilder lines = new ShapesBuilder(false);
  private final List<double[]> points = new ArrayList<>();
  private boolean hasAreas;
  private boolean hasLines;

  OverlayGeometry(JsonFile file) {
    this.file = file;
  }

  /** Takes a geometry; adds a problem for whatever cannot be drawn. */
  void take(JsonNode geometry, String path) {
    JsonNode at = geometry.path("coordinates");
    String place = path + "/coordinates";
    switch (geometry.path("type").asText()) {
      case "Point" -> point(at, place);
      case "MultiPoint" -> each(at, place, this::point);
      case "LineString" -> line(at, place);
      case "MultiLineString" -> each(at, place, this::line);
      case "Polygon" -> polygon(at, place);
      case "MultiPolygon" -> each(at, place, this::polygon);
      case "GeometryCollection" ->
          each(geometry.path("geometries"), path + "/geometries", this::take);
      default -> file.report(path, ProblemCode.NOT_A_MAP, "0");
    }
  }

  private interface Taker {
    void take(JsonNode node, String path);
  }

  private void each(JsonNode list, String path, Taker taker) {
    if (!list.isArray()) {
      file.report(path, ProblemCode.MAP_NOT_POSITIONS, "0");
    }
    for (int i = 0; i < list.size(); i++) {
      taker.take(list.get(i), path + "/" + i);
    }
  }

  private void point(JsonNode node, String path) {
    if (isPlace(node, path)) {
      points.add(new double[] {node.get(0).doubleValue(), node.get(1).doubleValue()});
    }
  }

  private void line(JsonNode node, String path) {
    if (draw(lines, node, path, 2)) {
      lines.endPart(0);
      hasLines = true;
    }
  }

  private void polygon(JsonNode node, String path) {
    each(
        node,
        path,
        (ring, where) -> {
          if (draw(areas, ring, where, 4)) {
            areas.endPart(0);
            hasAreas = true;
          }
        });
    areas.endPolygon();
  }

  /** Whether a line or ring has enough places, all of them on the earth; then it is drawn. */
  private boolean draw(ShapesBuilder into, JsonNode node, String path, int fewest) {
    if (!node.isArray()) {
      file.report(path, ProblemCode.MAP_NOT_POSITIONS, "0");
      return false;
    }
    if (node.size() < fewest) {
      file.report(path, ProblemCode.MAP_TOO_FEW_POINTS, "0");
      return false;
    }
    for (int i = 0; i < node.size(); i++) {
      if (!isPlace(node.get(i), path + "/" + i)) {
        return false;
      }
    }
    into.point(node.get(0).get(0).doubleValue(), node.get(0).get(1).doubleValue());
    for (int i = 1; i < node.size(); i++) {
      into.edgeTo(node.get(i).get(0).doubleValue(), node.get(i).get(1).doubleValue(), STEP);
    }
    return true;
  }

  private boolean isPlace(JsonNode node, String path) {
    if (!node.path(0).isNumber() || !node.path(1).isNumber()) {
      file.report(path, ProblemCode.MAP_NOT_POSITIONS, "0");
      return false;
    }
    boolean inside =
        Math.abs(node.get(0).doubleValue()) <= MOST_LONGITUDE
            && Math.abs(node.get(1).doubleValue()) <= MOST_LATITUDE;
    if (!inside) {
      file.report(path, ProblemCode.PLACE_OUT_OF_RANGE, "0");
    }
    return inside;
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return points.isEmpty() && !hasAreas && !hasLines;
  }

  GeoShapes areas() {
    return areas.build();
  }

  GeoShapes lines() {
    return lines.build();
  }

  List<double[]> points() {
    return points;
  }
}
