package org.meridian.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.meridian.geo.BasemapFailure.Reason;

/** Reads a basemap of the user's own: GeoJSON in any known reference system, or TopoJSON. */
final class OwnBasemapReader {

  private static final List<String> NAME_KEYS = List.of("name", "NAME", "Name", "name_en");

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<Geometry> geometries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private Reprojection reprojection = Reprojection.NONE;
  private byte[] bytes;

  Basemap read(InputStream in) throws BasemapFailure {
    try {
      bytes = in.readAllBytes();
      JsonNode root = mapper.readTree(bytes);
      if (root.path("type").asText().equals("Topology")) {
        return new TopologyReader().read(new ByteArrayInputStream(bytes));
      }
      reprojection = Reprojection.of(root.path("crs").path("properties").path("name").asText());
      collect(root);
    } catch (JsonProcessingException e) {
      throw TopologyReader.located(e);
    } catch (IOException e) {
      throw new BasemapFailure(Reason.UNREADABLE, 0, 0, e.toString(), e);
    }
    if (geometries.isEmpty()) {
      throw new BasemapFailure(Reason.NOT_A_MAP, 0, 0, "no geometry", null);
    }
    return new GeometryAssembler(geometries, names).basemap();
  }

  private void collect(JsonNode node) throws BasemapFailure {
    switch (node.path("type").asText()) {
      case "FeatureCollection" -> {
        for (JsonNode feature : node.path("features")) {
          collect(feature);
        }
      }
      case "Feature" -> {
        if (node.path("geometry").isObject()) {
          add(node.path("geometry"), name(node.path("properties")));
        }
      }
      case "Polygon", "MultiPolygon", "LineString", "MultiLineString", "GeometryCollection" ->
          add(node, "");
      default -> throw new BasemapFailure(Reason.NOT_A_MAP, 0, 0, summary(node), null);
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

  private void add(JsonNode node, String name) throws BasemapFailure {
    try {
      Geometry geometry = reprojection.apply(new GeoJsonReader().read(node.toString()));
      new CoordinateCheck(bytes).accept(geometry);
      geometries.add(geometry);
      names.add(name);
    } catch (ParseException | IllegalArgumentException e) {
      throw new BasemapFailure(
          Reason.NOT_A_MAP, 0, 0, "feature " + (geometries.size() + 1) + ": " + e.getMessage(), e);
    }
  }

  private static String summary(JsonNode node) {
    String text = node.toString();
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }
}
