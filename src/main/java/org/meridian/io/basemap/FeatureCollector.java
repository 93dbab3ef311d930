package org.meridian.io.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.meridian.io.basemap.BasemapFailure.Reason;

/** Gathers areas and lines with their names from the values of a file, one after the other. */
final class FeatureCollector {

  private static final List<String> NAME_KEYS = List.of("name", "NAME", "Name", "name_en");

  private final List<Geometry> geometries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final PartsLeftOut left = new PartsLeftOut();
  private GeometryReprojection reprojection = GeometryReprojection.NONE;
  private GeoJsonGeometry reader = new GeoJsonGeometry(true, left);
  private int points;
  private int feature;

  List<Geometry> geometries() {
    return geometries;
  }

  /** Names of features, one a geometry; empty where there is none. */
  List<String> names() {
    return names;
  }

  /** What is not drawn because something is wrong with it. */
  PartsLeftOut left() {
    return left;
  }

  /** How many points were passed over. */
  int points() {
    return points;
  }

  /** The number of the feature at hand, from 1; 0 before the first. */
  int feature() {
    return feature;
  }

  /**
   * Takes one value of the file: GeoJSON of any kind.
   *
   * @param root which value, from 0
   */
  void take(JsonNode value, int root) throws BasemapFailure {
    JsonNode crs = value.path("crs");
    JsonNode name = crs.path("properties").path("name");
    if (!crs.isMissingNode() && !crs.isNull() && !name.isTextual()) {
      throw new MisreadMap(Reason.MISPLACED_CRS, "/crs", GeoJsonGeometry.summary(crs));
    }
    reprojection = GeometryReprojection.of(name.asText());
    reader = new GeoJsonGeometry(reprojection == GeometryReprojection.NONE, left);
    left.enter(root);
    if (EncodedGeoJson.isPacked(value)) {
      EncodedGeoJson.unpack(value);
    }
    collect(value, "");
    points += reader.points();
  }

  private void collect(JsonNode node, String path) throws BasemapFailure {
    switch (node.path("type").asText()) {
      case "FeatureCollection" -> {
        JsonNode features = node.path("features");
        if (!features.isArray()) {
          throw new MisreadMap(Reason.NOT_A_MAP, path, GeoJsonGeometry.summary(node));
        }
        for (int i = 0; i < features.size(); i++) {
          collect(features.get(i), path + "/features/" + i);
        }
      }
      case "Feature" -> feature(node, path);
      default -> {
        feature++;
        add(node, path, "");
      }
    }
  }

  private void feature(JsonNode node, String path) throws BasemapFailure {
    feature++;
    JsonNode geometry = node.path("geometry");
    if (!path.isEmpty() && node.has("crs")) {
      String crs = GeoJsonGeometry.summary(node.get("crs"));
      throw new MisreadMap(Reason.MISPLACED_CRS, path + "/crs", crs);
    }
    if (!geometry.isNull()) {
      add(geometry, path + "/geometry", name(node.path("properties")));
    }
  }

  private static String name(JsonNode properties) {
    for (String key : NAME_KEYS) {
      if (properties.path(key).isTextual()) {
        return properties.path(key).asText();
      }
    }
    return "";
  }

  private void add(JsonNode node, String path, String name) throws BasemapFailure {
    JsonNode plain = path.isEmpty() && node.has("crs") ? withoutSystem(node) : node;
    left.enter(feature, name);
    Optional<Geometry> read = reader.read(plain, path);
    if (read.isPresent()) {
      Geometry geometry = reprojection.apply(read.get());
      CoordinateCheck.wrong(geometry)
          .ifPresent(
              text -> {
                throw new MisreadMap(Reason.OUT_OF_RANGE, path, text);
              });
      geometries.add(geometry);
      names.add(name);
    }
  }

  /** A geometry that is the whole file may state the system itself, which was read before. */
  private static JsonNode withoutSystem(JsonNode node) {
    return ((ObjectNode) node.deepCopy()).without("crs");
  }
}
