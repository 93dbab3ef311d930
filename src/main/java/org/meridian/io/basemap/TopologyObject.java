package org.meridian.io.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An object of a TopoJSON file, of any name, as GeoJSON features.
 *
 * @param name of the object
 * @param others names of the objects beside it
 * @param features GeoJSON
 */
record TopologyObject(String name, List<String> others, ObjectNode features) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Names of objects that a map of the world has: both are drawn. */
  static final List<String> WORLD = List.of("land", "countries");

  /** The object that refers to most arcs, the first of equals. */
  static String largest(JsonNode topology) {
    JsonNode objects = topology.path("objects");
    return names(topology).stream()
        .max(Comparator.comparingInt(name -> numbers(objects.path(name))))
        .orElseThrow();
  }

  static List<String> names(JsonNode topology) {
    List<String> names = new ArrayList<>();
    topology.path("objects").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static int numbers(JsonNode node) {
    if (node.isObject()) {
      return numbers(node.path("geometries")) + numbers(node.path("arcs"));
    }
    if (node.isArray()) {
      int sum = 0;
      for (JsonNode child : node) {
        sum += numbers(child);
      }
      return sum;
    }
    return node.isInt() ? 1 : 0;
  }

  /**
   * An object of a topology.
   *
   * @param topology found sound by {@link TopologyCheck}
   */
  static TopologyObject of(JsonNode topology, String name) {
    List<String> others = names(topology);
    others.remove(name);
    return new TopologyObject(name, List.copyOf(others), new Joiner(topology).features(name));
  }

  /** Puts arcs together. */
  private static final class Joiner {

    private final JsonNode topology;
    private final List<ArrayNode> arcs = new ArrayList<>();

    Joiner(JsonNode topology) {
      this.topology = topology;
      topology.path("arcs").forEach(arc -> arcs.add(degrees(arc)));
    }

    /** With a transform every position but the first of an arc is a difference. */
    private ArrayNode degrees(JsonNode arc) {
      JsonNode transform = topology.path("transform");
      ArrayNode points = NODES.arrayNode();
      double[] at = new double[2];
      for (JsonNode position : arc) {
        ArrayNode point = NODES.arrayNode();
        for (int axis = 0; axis < 2; axis++) {
          double raw = position.get(axis).doubleValue();
          at[axis] = transform.isMissingNode() ? raw : at[axis] + raw;
          point.add(transform.isMissingNode() ? at[axis] : scaled(transform, axis, at[axis]));
        }
        points.add(point);
      }
      return points;
    }

    private static double scaled(JsonNode transform, int axis, double value) {
      return value * transform.path("scale").path(axis).doubleValue()
          + transform.path("translate").path(axis).doubleValue();
    }

    ObjectNode features(String name) {
      ArrayNode features = NODES.arrayNode();
      JsonNode object = topology.path("objects").path(name);
      if (object.path("type").asText().equals("GeometryCollection")) {
        object.path("geometries").forEach(member -> features.add(feature(member)));
      } else {
        features.add(feature(object));
      }
      ObjectNode collection = NODES.objectNode().put("type", "FeatureCollection");
      collection.set("features", features);
      return collection;
    }

    private ObjectNode feature(JsonNode object) {
      ObjectNode feature = NODES.objectNode().put("type", "Feature");
      feature.set("properties", object.path("properties"));
      boolean none = object.path("type").isNull() || object.path("type").isMissingNode();
      feature.set("geometry", none ? NODES.nullNode() : geometry(object));
      return feature;
    }

    private ObjectNode geometry(JsonNode object) {
      String type = object.path("type").asText();
      ObjectNode geometry = NODES.objectNode().put("type", type);
      if (type.equals("GeometryCollection")) {
        ArrayNode members = NODES.arrayNode();
        object.path("geometries").forEach(member -> members.add(geometry(member)));
        geometry.set("geometries", members);
      } else if (type.endsWith("Point")) {
        geometry.set("coordinates", object.path("coordinates"));
      } else {
        geometry.set("coordinates", lines(object.path("arcs")));
      }
      return geometry;
    }

    /** Rows of arc numbers at any depth become lines. */
    private ArrayNode lines(JsonNode node) {
      if (node.path(0).isInt()) {
        return line(node);
      }
      ArrayNode all = NODES.arrayNode();
      node.forEach(child -> all.add(lines(child)));
      return all;
    }

    /** Arcs one behind the other; each begins where the one before ends. */
    private ArrayNode line(JsonNode numbers) {
      ArrayNode line = NODES.arrayNode();
      for (JsonNode number : numbers) {
        int arc = number.intValue();
        ArrayNode points = arcs.get(arc < 0 ? ~arc : arc);
        for (int i = 0; i < points.size(); i++) {
          JsonNode point = points.get(arc < 0 ? points.size() - 1 - i : i);
          if (line.isEmpty() || !line.get(line.size() - 1).equals(point)) {
            line.add(point);
          }
        }
      }
      return line;
    }
  }
}
