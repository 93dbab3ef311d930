package org.meridian.io.scenario;

import java.util.Set;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.AskedTables;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.OwnGroups;
import org.meridian.scenario.choice.ScenarioSubject;
import org.meridian.scenario.choice.ScoringChoices;
import org.meridian.scenario.choice.ShownFilters;

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
        new ScenarioSubject(
            json.text("/name", ""), json.required("/dataset"), PeriodJson.read(json, "/year")),
        new ScoringChoices(scored.read(), texts("/lockedNodes"), scored.edits()),
        new ShownFilters(
            new CityFilter(
                texts("/cities/regions"),
                texts("/cities/countries"),
                texts("/cities/excluded"),
                texts("/cities/only"),
                texts("/cities/groups")),
            new LinkFilter(
                json.text("/links/dimension", ""),
                (int) scored.limited("/links/top", 0, Integer.MAX_VALUE),
                json.text("/links/ofCity", ""))),
        new ClusterParser(json).read(),
        new OwnGroups(new AnnotationParser(json).groups(), new AnnotationParser(json).notes()),
        new AskedTables(
            new TierParser(json).read(),
            new SideParser(json).read(),
            new QueryParser(json).draft()));
  }

  private Set<String> texts(String path) {
    return new FieldReader(json).texts(path);
  }
}
