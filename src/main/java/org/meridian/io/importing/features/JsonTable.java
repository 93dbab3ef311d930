package org.meridian.io.importing.features;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.cells.ClearNumber;

/**
 * The features of GeoJSON, an array of objects, or objects one a line, as a table: one row each,
 * one column a property, coordinates of points and middles of shapes behind them. Features are read
 * one at a time.
 */
public final class JsonTable {

  private static final int DEEPEST = 200;
  private static final int MOST_COLUMNS = 2000;
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<String> nested = new TreeSet<>();
  private int shapes;
  private boolean geographic;
  private boolean attributed;

  private JsonTable() {}

  /**
   * Reads a text.
   *
   * @return empty where it is neither features nor an array of objects
   * @throws IOException if it is no JSON, or nested too deeply; the message says where
   */
  public static Optional<JsonTable> read(String text) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    JsonTable table = new JsonTable();
    try (JsonParser parser = factory.createParser(text)) {
      parser.setCodec(JsonMapper.builder().build());
      table.value(parser, isOneALine(text));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    return table.rows.isEmpty() ? Optional.empty() : Optional.of(table);
  }

  /** Whether the first line holds an object, and further ones follow. */
  static boolean isOneALine(String text) {
    String start = text.stripLeading();
    int end = start.indexOf('\n');
    return start.startsWith("{")
        && end > 0
        && start.substring(0, end).stripTrailing().endsWith("}")
        && start.substring(end).stripLeading().startsWith("{");
  }

  private void value(JsonParser parser, boolean oneALine) throws IOException {
    if (oneALine) {
      objects(parser);
      return;
    }
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      objects(parser);
    } else if (first == JsonToken.START_OBJECT) {
      members(parser);
    }
  }

  /** Goes through the members of the outermost object for an array of features or objects. */
  private void members(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      attributed |= name.matches("(?i)attribution|licen[cs]e|copyright|source|credits?");
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && (rows.isEmpty() || name.equals("features"))) {
        objects(parser);
      } else {
        if (value == JsonToken.START_ARRAY && !name.equals("bbox")) {
          nested.add(name);
        }
        parser.skipChildren();
      }
    }
  }

  private void objects(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY && token != null;
        token = parser.nextToken()) {
      int line = parser.currentTokenLocation().getLineNr();
      if (token == JsonToken.START_OBJECT) {
        JsonNode node = parser.readValueAsTree();
        row(node, line);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void row(JsonNode node, int line) throws JsonProcessingException {
    Map<String, String> row = new LinkedHashMap<>();
    boolean feature = node.path("type").asText("").equals("Feature");
    if (feature && node.hasNonNull("id") && node.get("id").isValueNode()) {
      row.put("id", node.get("id").asText());
    }
    JsonNode properties = feature ? node.path("properties") : node;
    properties.properties().forEach(each -> property(row, each.getKey(), each.getValue()));
    if (feature) {
      place(row, node.path("geometry"));
    }
    row.keySet().forEach(name -> columns.putIfAbsent(name, columns.size()));
    if (columns.size() > MOST_COLUMNS) {
      throw new UncheckedIOException(new IOException("more than " + MOST_COLUMNS + " properties"));
    }
    rows.add(row);
    lines.add(line);
  }

  private void property(Map<String, String> row, String name, JsonNode value) {
    if (value.isValueNode()) {
      row.put(name, text(value));
    } else if (value.isObject()) {
      value
          .properties()
          .forEach(
              inner -> {
                if (inner.getValue().isValueNode()) {
                  row.put(name + "." + inner.getKey(), text(inner.getValue()));
                } else {
                  nested.add(name + "." + inner.getKey());
                }
              });
    } else {
      nested.add(name);
    }
  }

  private static String text(JsonNode value) {
    String text = value.isNull() ? "" : value.asText();
    return value.isNumber() ? ClearNumber.of(text) : text;
  }

  private void place(Map<String, String> row, JsonNode geometry) {
    geographic = true;
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    span(geometry.path("coordinates"), box);
    if (box[0] > box[2]) {
      return;
    }
    boolean point = geometry.path("type").asText("").equals("Point");
    shapes += point ? 0 : 1;
    row.put(LATITUDE, degrees(point ? box[1] : (box[1] + box[3]) / 2));
    row.put(LONGITUDE, degrees(point ? box[0] : (box[0] + box[2]) / 2));
  }

  private static String degrees(double number) {
    return ClearNumber.of(Double.toString(number));
  }

  /** West, south, east and north of all positions. */
  private static void span(JsonNode node, double[] box) {
    if (node.size() >= 2 && node.get(0).isNumber() && node.get(1).isNumber()) {
      box[0] = Math.min(box[0], node.get(0).doubleValue());
      box[1] = Math.min(box[1], node.get(1).doubleValue());
      box[2] = Math.max(box[2], node.get(0).doubleValue());
      box[3] = Math.max(box[3], node.get(1).doubleValue());
    } else {
      node.forEach(inner -> span(inner, box));
    }
  }

  /** The rows with a header of the names of properties. */
  public CellTable cells() {
    CellTable.Filling table = new CellTable.Filling();
    table.row(1);
    columns.keySet().forEach(table::cell);
    for (int row = 0; row < rows.size(); row++) {
      table.row(lines.get(row));
      Map<String, String> values = rows.get(row);
      columns.keySet().forEach(name -> table.cell(values.getOrDefault(name, "")));
    }
    return table.toTable();
  }

  /** Whether it holds features, which have places. */
  public boolean isGeographic() {
    return geographic;
  }

  /** How many features are no points. */
  public int shapes() {
    return shapes;
  }

  /** Names of what is no part of the table: lists, and objects inside of objects, in order. */
  public List<String> nested() {
    return List.copyOf(nested);
  }

  /** Whether it says who made it. */
  public boolean isAttributed() {
    return attributed;
  }
}
