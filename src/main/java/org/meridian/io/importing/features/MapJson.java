package org.meridian.io.importing.features;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.meridian.io.file.UserFiles;

/** Tells JSON that holds the shapes of a map from JSON that is a table. */
public final class MapJson {

  private static final int LOOKED_AT = 1 << 16;

  /** Of GeoJSON and TopoJSON. */
  private static final Set<String> TYPES =
      Set.of(
          "FeatureCollection",
          "Feature",
          "Topology",
          "GeometryCollection",
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon");

  /** Members of the outermost object in which shapes stand. */
  private static final Set<String> HOLDERS = Set.of("features", "geometries", "objects");

  private MapJson() {}

  /**
   * Whether a file begins as a map does. An array is a table, and so are objects one a line; what
   * cannot be read is no map.
   */
  public static boolean isIn(Path file) {
    try {
      String text = text(UserFiles.beginning(file, LOOKED_AT));
      return !JsonTable.isOneALine(text) && isMap(text);
    } catch (IOException unreadable) {
      // The import of a table says why.
      return false;
    }
  }

  /** Names and types are the same letters in each encoding; UTF-16 has a zero beside each. */
  private static String text(byte... bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }

  private static boolean isMap(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      return parser.nextToken() == JsonToken.START_OBJECT && isShape(parser, HOLDERS);
    }
  }

  /** The type says what an object is; it may stand behind the shapes, beyond what is looked at. */
  private static boolean isShape(JsonParser parser, Set<String> holders) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean shape =
          switch (name) {
            case "type" -> TYPES.contains(parser.getText());
            case "geometry" -> value == JsonToken.START_OBJECT;
            case "coordinates", "arcs" -> value == JsonToken.START_ARRAY && isOfNumbers(parser);
            default -> holders.contains(name) && value.isStructStart() && holdsShape(parser);
          };
      if (shape) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** Whether the array that begins here has numbers or arrays in it; otherwise it is passed. */
  private static boolean isOfNumbers(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY || first.isNumeric()) {
      return true;
    }
    for (JsonToken each = first; each != JsonToken.END_ARRAY; each = parser.nextToken()) {
      parser.skipChildren();
    }
    return false;
  }

  /** Whether an object in the array or object that begins here is a shape; otherwise all passes. */
  private static boolean holdsShape(JsonParser parser) throws IOException {
    for (JsonToken each = parser.nextToken();
        each != JsonToken.END_ARRAY && each != JsonToken.END_OBJECT;
        each = parser.nextToken()) {
      if (each == JsonToken.START_OBJECT && isShape(parser, Set.of())) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
