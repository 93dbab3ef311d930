package org.meridian.io.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * Turns the packed GeoJSON of Apache ECharts ({@code "UTF8Encoding": true}) into plain GeoJSON.
 *
 * <p>A line is a string, two characters a position: the code less 64, zigzag-coded, is the
 * difference from the position before, the first from {@code encodeOffsets}; sums are divided by
 * {@code UTF8Scale}, 1024 where that is not stated. Source: {@code parseGeoJson.ts} of ECharts 5.
 * ECharts closes rings while it draws, so they may be open in the file; it does not ask for the
 * type of a feature either.
 */
final class EncodedGeoJson {

  private static final double SCALE = 1024;
  private static final int ZERO = 64;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final double scale;

  private EncodedGeoJson(double scale) {
    this.scale = scale;
  }

  /** Whether a map is packed. */
  static boolean isPacked(JsonNode map) {
    JsonNode mark = map.path("UTF8Encoding");
    return mark.asBoolean() || mark.asText().equals("true");
  }

  /** Unpacks a map in place. */
  static void unpack(JsonNode map) {
    JsonNode scale = map.path("UTF8Scale");
    EncodedGeoJson decoder = new EncodedGeoJson(scale.isNumber() ? scale.asDouble() : SCALE);
    JsonNode features = map.path("features");
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i) instanceof ObjectNode feature && !feature.has("type")) {
        feature.put("type", "Feature");
      }
      decoder.geometry(features.get(i).path("geometry"), "/features/" + i + "/geometry");
    }
  }

  private void geometry(JsonNode node, String path) {
    JsonNode members = node.path("geometries");
    for (int i = 0; i < members.size(); i++) {
      geometry(members.get(i), path + "/geometries/" + i);
    }
    if (node instanceof ObjectNode geometry && node.has("encodeOffsets")) {
      boolean area = node.path("type").asText().endsWith("Polygon");
      String place = path + "/coordinates";
      geometry.set(
          "coordinates", lines(node.path("coordinates"), node.get("encodeOffsets"), area, place));
    }
  }

  /** Strings at any depth, each with the offset that stands at the same place. */
  private JsonNode lines(JsonNode coordinates, JsonNode offsets, boolean area, String path) {
    if (coordinates.isTextual()) {
      return line(coordinates.asText(), offsets, area, path);
    }
    ArrayNode all = NODES.arrayNode();
    for (int i = 0; i < coordinates.size(); i++) {
      all.add(lines(coordinates.get(i), offsets.path(i), area, path + "/" + i));
    }
    return all;
  }

  private ArrayNode line(String text, JsonNode offset, boolean area, String path) {
    if (text.length() % 2 > 0 || !offset.path(0).isNumber() || !offset.path(1).isNumber()) {
      String shown = text.length() > 20 ? text.substring(0, 20) + "\u2026" : text;
      throw new MisreadMap(Reason.NOT_POSITIONS, path, shown);
    }
    ArrayNode line = NODES.arrayNode();
    long x = offset.path(0).asLong();
    long y = offset.path(1).asLong();
    for (int i = 0; i < text.length(); i += 2) {
      x += difference(text.charAt(i));
      y += difference(text.charAt(i + 1));
      line.add(NODES.arrayNode().add(x / scale).add(y / scale));
    }
    if (area && !line.isEmpty() && !line.get(0).equals(line.get(line.size() - 1))) {
      line.add(line.get(0).deepCopy());
    }
    return line;
  }

  private static int difference(char packed) {
    int number = packed - ZERO;
    return (number >> 1) ^ -(number & 1);
  }
}
