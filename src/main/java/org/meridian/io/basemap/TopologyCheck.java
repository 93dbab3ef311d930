package org.meridian.io.basemap;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** Passes if every part of the objects of a world is sound; else throws the first fault. */
  void world() {
    transform();
    positions();
    for (String name : TopologyObject.WORLD) {
      if (topology.path("objects").has(name)) {
        object(topology.path("objects").path(name), "/objects/" + name);
      }
    }
  }

  /** The name of an object whose every part is sound; else throws the first fault. */
  String sound(String name) {
    transform();
    positions();
    geometry(topology.path("objects").path(name), "/objects/" + name);
    return name;
  }

  private void geometry(JsonNode node, String path) {
    JsonNode type = node.path("type");
    JsonNode members = node.path("geometries");
    require(node.isObject(), node, path);
    switch (type.asText()) {
      case "GeometryCollection" -> {
        require(members.isArray(), node, path);
        for (int i = 0; i < members.size(); i++) {
          geometry(members.get(i), path + "/geometries/" + i);
        }
      }
      case "LineString" -> rings(node.path("arcs"), path + "/arcs", 1);
      case "Polygon", "MultiLineString" -> rings(node.path("arcs"), path + "/arcs", 2);
      case "MultiPolygon" -> rings(node.path("arcs"), path + "/arcs", 3);
      case "Point", "MultiPoint" -> require(node.path("coordinates").isArray(), node, path);
      default -> require(type.isNull() || type.isMissingNode() && !node.has("arcs"), node, path);
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
