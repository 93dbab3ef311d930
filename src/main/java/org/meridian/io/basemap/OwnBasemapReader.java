package org.meridian.io.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.meridian.io.basemap.BasemapFailure.Reason;

/** Reads a basemap of the user's own: GeoJSON in any known reference system, or TopoJSON. */
final class OwnBasemapReader {

  private static final List<String> NAME_KEYS = List.of("name", "NAME", "Name", "name_en");
  private static final byte RECORD_SEPARATOR = 0x1E;

  private final ObjectMapper mapper = new ObjectMapper(new JsonFactory());
  private final List<Geometry> geometries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private GeometryReprojection reprojection = GeometryReprojection.NONE;
  private GeoJsonGeometry reader = new GeoJsonGeometry(true);
  private byte[] bytes;
  private int points;
  private int feature;
  private int root;

  OwnBasemap read(InputStream in) throws BasemapFailure {
    try {
      bytes = withoutSeparators(in.readAllBytes());
      try (JsonParser json = mapper.createParser(JsonPlace.text(bytes))) {
        return read(json);
      }
    } catch (MisreadMap wrong) {
      throw located(wrong);
    } catch (JsonProcessingException e) {
      throw TopologyReader.located(e);
    } catch (IOException e) {
      throw new BasemapFailure(Reason.UNREADABLE, 0, 0, e.toString(), e);
    }
  }

  /** Text sequences (RFC 8142) have a mark before each value. */
  private static byte[] withoutSeparators(byte[] file) {
    for (int i = 0; i < file.length; i++) {
      file[i] = file[i] == RECORD_SEPARATOR ? (byte) ' ' : file[i];
    }
    return file;
  }

  private OwnBasemap read(JsonParser json) throws IOException, BasemapFailure {
    for (; isMore(json); root++) {
      JsonNode value = mapper.readTree(json);
      if (value.path("type").asText().equals("Topology")) {
        return topology(json, value);
      }
      open(value);
      collect(value, "");
      points += reader.points();
    }
    if (geometries.isEmpty()) {
      Reason reason = points > 0 ? Reason.ONLY_POINTS : Reason.EMPTY;
      throw new MisreadMap(reason, "", points > 0 ? Integer.toString(points) : "");
    }
    try {
      return new OwnBasemap(new GeometryAssembler(geometries, names).basemap(), points);
    } catch (TopologyException overlap) {
      throw new BasemapFailure(Reason.SELF_OVERLAP, 0, 0, "", overlap);
    }
  }

  private boolean isMore(JsonParser json) throws IOException, BasemapFailure {
    try {
      return json.nextToken() != null;
    } catch (JsonProcessingException e) {
      if (root == 0) {
        throw e;
      }
      JsonLocation place = e.getLocation();
      throw new BasemapFailure(
          Reason.TEXT_AFTER_END, place.getLineNr(), place.getColumnNr(), "", e);
    }
  }

  private OwnBasemap topology(JsonParser json, JsonNode value) throws IOException, BasemapFailure {
    if (root > 0 || json.nextToken() != null) {
      JsonLocation place = json.currentTokenLocation();
      throw new BasemapFailure(
          Reason.TEXT_AFTER_END, place.getLineNr(), place.getColumnNr(), "", null);
    }
    new TopologyCheck(value).accept();
    return new OwnBasemap(new TopologyReader().read(new ByteArrayInputStream(bytes)), 0);
  }

  /** Takes the reference system that one value of the file states. */
  private void open(JsonNode value) throws BasemapFailure {
    JsonNode crs = value.path("crs");
    JsonNode name = crs.path("properties").path("name");
    if (!crs.isMissingNode() && !crs.isNull() && !name.isTextual()) {
      throw new MisreadMap(Reason.MISPLACED_CRS, "/crs", GeoJsonGeometry.summary(crs));
    }
    reprojection = GeometryReprojection.of(name.asText());
    reader = new GeoJsonGeometry(reprojection == GeometryReprojection.NONE);
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

  private BasemapFailure located(MisreadMap wrong) {
    int line = 0;
    int column = 0;
    try {
      JsonLocation place = JsonPlace.find(bytes, root, wrong.path());
      line = place.getLineNr();
      column = place.getColumnNr();
    } catch (IOException unsound) {
      wrong.addSuppressed(unsound);
    }
    return new BasemapFailure(wrong.reason(), line, column, wrong.detail(), feature, wrong);
  }
}
