package org.meridian.io.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;

/** Reads which two sides are compared out of the JSON of a scenario. */
final class SideParser {

  private static final List<String> SIDES = List.of("/compare/a", "/compare/b");

  /** The fields of each object. */
  static final Map<String, Set<String>> FIELDS = fields();

  /** Lists of what-if values. */
  static final List<String> EDITS = SIDES.stream().map(side -> side + "/edits").toList();

  /** Objects whose names are ids. */
  static final List<String> NAMED =
      SIDES.stream()
          .flatMap(
              side ->
                  Stream.of("weights", "normalisations", "aggregations", "missing/nodes")
                      .map(name -> side + "/settings/" + name))
          .toList();

  private final JsonFile json;

  SideParser(JsonFile json) {
    this.json = json;
  }

  private static Map<String, Set<String>> fields() {
    Map<String, Set<String>> fields = new TreeMap<>();
    fields.put("/compare", Set.of("a", "b", "top"));
    for (String side : SIDES) {
      fields.put(
          side,
          Set.of("is", "year", "list", "dataset", "node", "name", "settings", "excluded", "edits"));
      fields.put(side + "/settings", ScenarioFields.SETTINGS);
      fields.put(side + "/settings/treatment", ScenarioFields.TREATMENT);
      fields.put(side + "/settings/missing", ScenarioFields.MISSING);
    }
    return fields;
  }

  SidePair read() {
    return new SidePair(
        side("/compare/a", SidePair.USUAL.a()),
        side("/compare/b", SidePair.USUAL.b()),
        new FieldReader(json).whole("/compare/top", 0, 0, Integer.MAX_VALUE));
  }

  private SideChoice side(String path, SideChoice usual) {
    if (!json.has(path)) {
      return usual;
    }
    String is = json.required(path + "/is");
    Set<String> used = used(is);
    json.keys(path).stream()
        .filter(name -> !used.contains(name))
        .forEach(
            name -> json.report(JsonFile.below(path, name), DefinitionCode.NO_FIELD_OF_SIDE, is));
    return side(path, is, usual);
  }

  /** The fields that a kind of side has; all of them for an unknown one. */
  private static Set<String> used(String is) {
    return switch (is) {
      case SideJson.USUAL, SideJson.PRESENT, SideJson.PUBLISHED -> Set.of("is");
      case SideJson.YEAR -> Set.of("is", "year");
      case SideJson.LIST -> Set.of("is", "list");
      case SideJson.DATASET -> Set.of("is", "dataset");
      case SideJson.WITHOUT -> Set.of("is", "node");
      case SideJson.SCENARIO ->
          Set.of("is", "name", "dataset", "year", "settings", "excluded", "edits");
      default -> FIELDS.get("/compare/a");
    };
  }

  private SideChoice side(String path, String is, SideChoice usual) {
    return switch (is) {
      case SideJson.USUAL -> new SideChoice.UsualSide();
      case SideJson.PRESENT -> new SideChoice.PresentSide();
      case SideJson.PUBLISHED -> new SideChoice.PublishedSettings();
      case SideJson.YEAR -> new SideChoice.OtherYear(PeriodJson.read(json, path + "/year"));
      case SideJson.LIST -> named(path + "/list", SideChoice.PublishedList::new);
      case SideJson.DATASET -> named(path + "/dataset", SideChoice.OtherDataset::new);
      case SideJson.SCENARIO -> new SideChoice.KeptScenario(kept(path));
      case SideJson.WITHOUT -> named(path + "/node", SideChoice.WithoutNode::new);
      default -> {
        json.report(path + "/is", DefinitionCode.UNKNOWN_SIDE);
        yield usual;
      }
    };
  }

  private SideChoice named(String path, Function<String, SideChoice> side) {
    return side.apply(json.required(path));
  }

  private Scenario kept(String path) {
    SettingsParser scored = new SettingsParser(json, path);
    Set<String> excluded = new FieldReader(json).texts(path + "/excluded");
    return new Scenario(
        json.text(path + "/name", ""),
        json.required(path + "/dataset"),
        PeriodJson.read(json, path + "/year"),
        scored.read(),
        Set.of(),
        new CityFilter(Set.of(), Set.of(), excluded),
        LinkFilter.ALL,
        scored.edits());
  }
}
