package org.meridian.io.scenario;

import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.CityFilter;
import org.meridian.scenario.LinkFilter;
import org.meridian.scenario.Scenario;

/** Reads a scenario out of JSON. What is absent keeps its default; what is wrong is reported. */
final class ScenarioParser {

  private final JsonFile json;

  ScenarioParser(JsonFile json) {
    this.json = json;
  }

  SavedScenario read() {
    Scenario scenario = scenario();
    DatasetIdentity madeFor =
        new DatasetIdentity(
            scenario.datasetId(),
            json.text("/datasetVersion", ""),
            json.text("/datasetContent", ""));
    return new SavedScenario(scenario, madeFor, json);
  }

  private Scenario scenario() {
    SettingsParser scored = new SettingsParser(json, "");
    return new Scenario(
        json.text("/name", ""),
        json.required("/dataset"),
        PeriodJson.read(json, "/year"),
        scored.read(),
        texts("/lockedNodes"),
        new CityFilter(
            texts("/cities/regions"),
            texts("/cities/countries"),
            texts("/cities/excluded"),
            texts("/cities/only"),
            texts("/cities/groups")),
        new LinkFilter(
            json.text("/links/dimension", ""),
            (int) scored.limited("/links/top", 0, Integer.MAX_VALUE),
            json.text("/links/ofCity", "")),
        scored.edits(),
        new ClusterParser(json).read(),
        new AnnotationParser(json).groups(),
        new AnnotationParser(json).notes(),
        new TierParser(json).read(),
        new SideParser(json).read(),
        new QueryParser(json).draft());
  }

  private Set<String> texts(String path) {
    return new FieldReader(json).texts(path);
  }
}
