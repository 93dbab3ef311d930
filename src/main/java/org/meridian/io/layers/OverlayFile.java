package org.meridian.io.layers;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.meridian.geo.basemap.OverlayFeature;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.io.file.UserFiles;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Reads a layer of the user's own: GeoJSON in longitude and latitude. A feature's name and colour
 * are those of its properties, by the names that Simplestyle and common editors use.
 */
public final class OverlayFile {

  private static final List<String> NAMES =
      List.of("name", "title", "Name", "NAME", "label", "name_en", "名称");

  private static final List<String> COLOURS =
      List.of("color", "colour", "marker-color", "fill", "stroke", "颜色");

  private static final Pattern DEGREES = Pattern.compile("(?i).*(CRS:?84|EPSG:+4326)");

  private OverlayFile() {}

  /** The layer in a file, or what is wrong with it and where. */
  public static Loaded<OverlayShapes> read(Path file) {
    Problems problems = new Problems();
    return UserFiles.read(file, problems)
        .map(bytes -> read(file.toString(), bytes))
        .orElseGet(() -> Loaded.failed(problems.toList()));
  }

  /** The layer in the content of a file; the name is for problems and for the layer. */
  public static Loaded<OverlayShapes> read(String file, byte[] bytes) {
    Problems problems = new Problems();
    List<OverlayFeature> features = new ArrayList<>();
    Optional<JsonFile> json = JsonFile.parse(file, bytes, problems);
    json.ifPresent(found -> collect(found, features));
    if (json.isPresent() && features.isEmpty() && !problems.anyError()) {
      json.get().report("", ProblemCode.MAP_EMPTY);
    }
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(new OverlayShapes(title(Path.of(file)), features), problems.toList());
  }

  private static String title(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void collect(JsonFile file, List<OverlayFeature> features) {
    JsonNode root = file.root();
    String system = root.at("/crs/properties/name").asText();
    if (!system.isEmpty() && !DEGREES.matcher(system).matches()) {
      file.report("/crs/properties/name", ProblemCode.UNKNOWN_REFERENCE_SYSTEM);
      return;
    }
    switch (root.path("type").asText()) {
      case "FeatureCollection" -> {
        for (int i = 0; i < file.size("/features"); i++) {
          feature(file, root.path("features").get(i), "/features/" + i, features);
        }
      }
      case "Feature" -> feature(file, root, "", features);
      default -> add(file, root, "", root, features);
    }
  }

  private static void feature(
      JsonFile file, JsonNode node, String path, List<OverlayFeature> features) {
    if (node.path("geometry").isNull()) {
      file.report(path + "/geometry", FormatCode.FEATURES_NOWHERE, "1");
      return;
    }
    add(file, node.path("geometry"), path + "/geometry", node, features);
  }

  private static void add(
      JsonFile file, JsonNode node, String path, JsonNode feature, List<OverlayFeature> features) {
    OverlayGeometry geometry = new OverlayGeometry(file);
    geometry.take(node, path);
    if (!geometry.isEmpty()) {
      JsonNode properties = feature.path("properties");
      String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
      features.add(
          new OverlayFeature(
              text(properties, NAMES),
              colour(file, properties, above),
              geometry.areas(),
              geometry.lines(),
              geometry.points()));
    }
  }

  private static String text(JsonNode properties, List<String> keys) {
    return keys.stream()
        .map(properties::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static OptionalInt colour(JsonFile file, JsonNode properties, String path) {
    for (String key : COLOURS) {
      String text = properties.path(key).asText();
      if (!text.isBlank()) {
        OptionalInt colour = ColourText.of(text);
        if (colour.isEmpty()) {
          file.report(path + "/properties/" + key, FormatCode.NOT_A_COLOUR);
        }
        return colour;
      }
    }
    return OptionalInt.empty();
  }
}
