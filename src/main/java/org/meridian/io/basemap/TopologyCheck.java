package org.meridian.io.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.meridian.io.basemap.BasemapFailure.Reason;

/** Refuses TopoJSON of a user's own that the stream reader would read in half. */
final class TopologyCheck {

  private final JsonNode topology;
  private final JsonNode arcs;

  TopologyCheck(JsonNode topology) {
    this.topology = topology;
    this.arcs = topology.path("arcs");
  }

  /** Passes if every part is sound; otherwise throws the first fault with its path. */
  void accept() {
    List<String> names = new ArrayList<>();
    topology.path("objects").fieldNames().forEachRemaining(names::add);
    if (!names.contains("land") && !names.contains("countries")) {
      throw new MisreadMap(Reason.NO_LAND_OBJECT, "/objects", String.join(", ", names));
    }
    transform();
    positions();
    for (String name : List.of("land", "countries")) {
      if (names.contains(name)) {
        object(topology.path("objects").path(name), "/objects/" + name);
      }
    }
  }

  private void transform() {
    JsonNode transform = topology.path("transform");
    if (transform.isMissingNode()) {
      return;
    }
    for (String part : List.of("scale", "translate")) {
      JsonNode pair = transform.path(part);
      require(isPosition(pair) && pair.size() == 2, pair, "/transform/" + part);
    }
    require(transform.size() == 2, transform, "/transform");
  }

  private void positions() {
    require(arcs.isArray(), arcs, "/arcs");
    boolean delta = topology.has("transform");
    for (int arc = 0; arc < arcs.size(); arc++) {
      require(arcs.get(arc).isArray(), arcs.get(arc), "/arcs/" + arc);
      double x = 0;
      double y = 0;
      for (int i = 0; i < arcs.get(arc).size(); i++) {
        JsonNode position = arcs.get(arc).get(i);
        String path = "/arcs/" + arc + "/" + i;
        require(isPosition(position), position, path);
        x = (delta ? x : 0) + position.get(0).doubleValue();
        y = (delta ? y : 0) + position.get(1).doubleValue();
        place(degrees(x, 0), degrees(y, 1), path);
      }
    }
  }

  private double degrees(double raw, int axis) {
    JsonNode transform = topology.path("transform");
    return transform.isMissingNode()
        ? raw
        : raw * transform.path("scale").path(axis).doubleValue()
            + transform.path("translate").path(axis).doubleValue();
  }

  private static void place(double lon, double lat, String path) {
    if (!CoordinateCheck.isPlace(lon, lat)) {
      throw new MisreadMap(Reason.OUT_OF_RANGE, path, lon + ", " + lat);
    }
  }

  private static boolean isPosition(JsonNode node) {
    return node.isArray() && node.path(0).isNumber() && node.path(1).isNumber();
  }

  private void object(JsonNode object, String path) {
    JsonNode members = object.path("geometries");
    require(members.isArray(), object, path);
    for (int i = 0; i < members.size(); i++) {
      area(members.get(i), path + "/geometries/" + i);
    }
  }

  private void area(JsonNode area, String path) {
    JsonNode type = area.path("type");
    int depth =
        switch (type.asText()) {
          case "Polygon" -> 2;
          case "MultiPolygon" -> 3;
          default -> 0;
        };
    boolean none = type.isNull() || type.isMissingNode() && !area.has("arcs");
    require(area.isObject() && (depth > 0 || none), area, path);
    if (depth > 0) {
      rings(area.path("arcs"), path + "/arcs", depth);
    }
  }

  private void rings(JsonNode node, String path, int depth) {
    if (depth == 0) {
      require(node.isInt(), node, path);
      int arc = node.intValue() < 0 ? ~node.intValue() : node.intValue();
      if (arc >= arcs.size()) {
        throw new MisreadMap(Reason.ARC_MISSING, path, node.asText());
      }
      return;
    }
    require(node.isArray(), node, path);
    for (int i = 0; i < node.size(); i++) {
      rings(node.get(i), path + "/" + i, depth - 1);
    }
  }

  private static void require(boolean sound, JsonNode node, String path) {
    if (!sound) {
      throw new MisreadMap(Reason.NOT_A_MAP, path, GeoJsonGeometry.summary(node));
    }
  }
}
