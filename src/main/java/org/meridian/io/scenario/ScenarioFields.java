package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.NearName;

/**
 * Which fields a scenario file may have. A field that is not among them is most often misspelt, and
 * reading on would put a default in its place: it is an error, and so is a null.
 */
final class ScenarioFields {

  static final Set<String> SETTINGS =
      Set.of(
          "weights",
          "normalisation",
          "normalisations",
          "treatment",
          "aggregation",
          "aggregations",
          "missing");

  static final Set<String> TREATMENT = Set.of("enabled", "skewness", "kurtosis", "maxCells");
  static final Set<String> MISSING = Set.of("threshold", "nodes");

  /** The fields of each object; an object that is absent here has names of its own. */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry(
              "",
              Set.of(
                  "format",
                  "version",
                  "name",
                  "dataset",
                  "datasetVersion",
                  "datasetContent",
                  "year",
                  "settings",
                  "lockedNodes",
                  "cities",
                  "links",
                  "edits",
                  "clusters",
                  "groups",
                  "notes",
                  "tiers",
                  "compare",
                  "question")),
          Map.entry(
              "/tiers",
              Set.of("node", "method", "classes", "headLimit", "ranks", "limits", "onMap")),
          Map.entry("/settings", SETTINGS),
          Map.entry("/settings/treatment", TREATMENT),
          Map.entry("/settings/missing", MISSING),
          Map.entry("/" + QueryJson.QUESTION, Set.of(QueryJson.QUERY, QueryJson.GROUP)),
          Map.entry("/cities", Set.of("regions", "countries", "excluded", "only", "groups")),
          Map.entry("/links", Set.of("dimension", "top", "ofCity")),
          Map.entry(
              "/clusters",
              Set.of(
                  "radiusKm",
                  "minimum",
                  "weightBy",
                  "among",
                  "regions",
                  "countries",
                  "groups",
                  "attachKm",
                  "spanKm",
                  "countAttached",
                  "removed",
                  "takenOut",
                  "takenIn",
                  "countriesApart",
                  "citiesApart",
                  "identities",
                  "scores",
                  "layers",
                  "later",
                  "leadingShare",
                  "leadingRank",
                  "countriesOfCores",
                  "names",
                  "namesForbidden",
                  "pinned")),
          Map.entry("/clusters/later", Set.of("link", "year", "ownMembers")),
          Map.entry(
              "/clusters/pinned",
              Set.of(
                  "radiusKm",
                  "minimum",
                  "weightBy",
                  "among",
                  "regions",
                  "countries",
                  "groups",
                  "attachKm",
                  "spanKm",
                  "countAttached",
                  "removed",
                  "takenOut",
                  "takenIn",
                  "countriesApart",
                  "citiesApart")));

  private static final Set<String> EDIT = Set.of("city", "indicator", "year", "value");
  private static final Set<String> BOTH = Set.of("en", "zh");

  /** The fields of each element of a list. */
  private static final Map<String, Set<String>> ELEMENTS =
      Map.of(
          "/edits",
          EDIT,
          "/clusters/identities",
          Set.of("id", "colour", "name", "members", "found"),
          "/clusters/names",
          Set.of("id", "name", "short", "members"),
          "/clusters/scores",
          Set.of("measure", "node", "weightBy", "name"),
          "/groups",
          Set.of(
              "id",
              "name",
              "colour",
              "rule",
              "cities",
              "attribute",
              "value",
              "cluster",
              "corridor",
              "withinKm",
              "node",
              "method",
              "classes",
              "tier",
              "query"),
          "/notes",
          Set.of("target", "text", "source", "date"));

  private static final List<String> NAMED =
      List.of(
          "/settings/weights",
          "/settings/normalisations",
          "/settings/aggregations",
          "/settings/missing/nodes",
          "/clusters/takenIn",
          "/clusters/pinned/takenIn");

  private final JsonFile json;
  private boolean known = true;

  private ScenarioFields(JsonFile json) {
    this.json = json;
  }

  /** Whether all fields are known; each that is not is reported. */
  static boolean areKnown(JsonFile json) {
    ScenarioFields fields = new ScenarioFields(json);
    for (Map<String, Set<String>> objects : List.of(KNOWN, SideParser.FIELDS)) {
      new TreeSet<>(objects.keySet()).forEach(path -> fields.object(path, objects.get(path)));
    }
    SideParser.EDITS.forEach(path -> fields.elements(path, EDIT));
    SideParser.NAMED.forEach(path -> fields.object(path, Set.of()));
    NAMED.forEach(path -> fields.object(path, Set.of()));
    new TreeSet<>(ELEMENTS.keySet()).forEach(path -> fields.elements(path, ELEMENTS.get(path)));
    return fields.known;
  }

  private void elements(String list, Set<String> names) {
    for (int i = 0; i < json.root().at(list).size(); i++) {
      String path = list + "/" + i;
      object(path, names);
      object(path + "/name", BOTH);
      object(path + "/short", BOTH);
      object(path + "/text", BOTH);
    }
  }

  private void object(String path, Set<String> names) {
    JsonNode object = json.root().at(path);
    if (object.isMissingNode() || object.isNull() && !ELEMENTS.containsValue(names)) {
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
    boolean mayBeNull = names == EDIT && name.equals("value");
    if (!names.isEmpty() && !names.contains(name)) {
      report(place, ProblemCode.UNKNOWN_FIELD, NearName.of(name, names));
    } else if (value.isNull() && !mayBeNull) {
      report(place, ProblemCode.FIELD_NULL);
    }
  }

  private void report(String path, ProblemCode code, String... arguments) {
    json.report(path, code, arguments);
    known = false;
  }
}
