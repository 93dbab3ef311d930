package org.meridian.io.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.NearName;

/** Which fields a story file may have; the scenarios in it are looked at as scenario files are. */
final class StoryFields {

  private static final Set<String> BOTH = Set.of("en", "zh");
  private static final Set<String> ROOT = Set.of("format", "version", "title", "datasets", "steps");
  private static final Set<String> DATASET = Set.of("id", "version", "content", "title");
  private static final Set<String> STEP =
      Set.of(
          "id",
          "title",
          "text",
          "notes",
          "told",
          "scenario",
          "viewpoint",
          "marks",
          "arrival",
          "reveal",
          "print");
  private static final Set<String> VIEWPOINT =
      Set.of("view", "cities", "link", "traced", "language", "theme", "textPercent", "choices");
  private static final Set<String> MARK = Set.of("kind", "at", "text", "points", "shift");
  private static final Set<String> SHIFT = Set.of("across", "down");
  private static final Set<String> ANCHOR = Set.of("address", "lon", "lat", "across", "down");
  private static final Set<String> REVEAL = Set.of("kind", "from", "to", "node", "fromKm", "toKm");

  private static final Set<String> PRINT = Set.of("exact", "coarse");

  private final JsonFile json;
  private boolean known = true;

  private StoryFields(JsonFile json) {
    this.json = json;
  }

  /** Whether all fields are known; each that is not is reported. */
  static boolean areKnown(JsonFile json) {
    StoryFields fields = new StoryFields(json);
    fields.object("", ROOT);
    fields.object("/title", BOTH);
    for (int at = 0; at < json.root().path("datasets").size(); at++) {
      fields.object("/datasets/" + at, DATASET);
      fields.object("/datasets/" + at + "/title", BOTH);
    }
    for (int at = 0; at < json.root().path("steps").size(); at++) {
      fields.step("/steps/" + at);
    }
    return fields.known;
  }

  private void step(String path) {
    object(path, STEP);
    object(path + "/viewpoint", VIEWPOINT);
    object(path + "/viewpoint/choices", Set.of());
    object(path + "/reveal", REVEAL);
    object(path + "/print", PRINT);
    for (String words : Set.of("/title", "/text", "/notes", "/told")) {
      object(path + words, BOTH);
    }
    for (int at = 0; at < json.root().at(path + "/marks").size(); at++) {
      mark(path + "/marks/" + at);
    }
  }

  private void mark(String path) {
    object(path, MARK);
    object(path + "/at", ANCHOR);
    object(path + "/text", BOTH);
    object(path + "/shift", SHIFT);
    for (int at = 0; at < json.root().at(path + "/points").size(); at++) {
      object(path + "/points/" + at, ANCHOR);
    }
  }

  private void object(String path, Set<String> names) {
    JsonNode object = json.root().at(path);
    if (object.isMissingNode()) {
      return;
    }
    if (!object.isObject()) {
      report(path, ProblemCode.FIELD_NOT_OBJECT);
      return;
    }
    object.properties().forEach(field -> field(path, field.getKey(), field.getValue(), names));
  }

  private void field(String path, String name, JsonNode value, Set<String> names) {
    String place = JsonFile.below(path, name);
    if (!names.isEmpty() && !names.contains(name)) {
      report(place, ProblemCode.UNKNOWN_FIELD, NearName.of(name, names));
    } else if (value.isNull()) {
      report(place, ProblemCode.FIELD_NULL);
    }
  }

  private void report(String path, ProblemCode code, String... arguments) {
    json.report(path, code, arguments);
    known = false;
  }
}
