package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.CityFilter;
import org.meridian.scenario.LinkFilter;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ValueEdit;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.scoring.weights.WeightSet;

/** Reads a scenario out of JSON. What is absent keeps its default; what is wrong is reported. */
final class ScenarioParser {

  private static final double UNLIMITED = Double.MAX_VALUE;

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
    return new Scenario(
        json.text("/name", ""),
        json.required("/dataset"),
        PeriodJson.read(json, "/year"),
        settings(),
        texts("/lockedNodes"),
        new CityFilter(
            texts("/cities/regions"),
            texts("/cities/countries"),
            texts("/cities/excluded"),
            texts("/cities/only"),
            texts("/cities/groups")),
        new LinkFilter(
            json.text("/links/dimension", ""),
            (int) limited("/links/top", 0, Integer.MAX_VALUE),
            json.text("/links/ofCity", "")),
        edits(),
        new ClusterParser(json).read(),
        new AnnotationParser(json).groups(),
        new AnnotationParser(json).notes(),
        new TierParser(json).read());
  }

  private IndexSettings settings() {
    IndexSettings usual = IndexSettings.DEFAULT;
    return new IndexSettings(
        new WeightSet(numbers("/settings/weights", UNLIMITED)),
        method("/settings/normalisation", usual.normalisation(), Normalisation::parse),
        methods("/settings/normalisations", usual.normalisation(), Normalisation::parse),
        treatment(),
        method("/settings/aggregation", usual.aggregation(), Aggregation::parse),
        methods("/settings/aggregations", usual.aggregation(), Aggregation::parse),
        new MissingDataPolicy(
            limited("/settings/missing/threshold", usual.missing().threshold(), 1),
            numbers("/settings/missing/nodes", 1)));
  }

  private OutlierTreatment treatment() {
    String path = "/settings/treatment";
    OutlierTreatment usual = OutlierTreatment.NONE;
    return new OutlierTreatment(
        json.truth(path + "/enabled", usual.enabled()),
        limited(path + "/skewness", usual.skewness(), UNLIMITED),
        json.number(path + "/kurtosis", usual.kurtosis()),
        (int) limited(path + "/maxCells", usual.maxCells(), Integer.MAX_VALUE));
  }

  private <T> T method(String path, T usual, Function<String, T> parser) {
    String label = json.text(path, "");
    if (!json.root().at(path).isTextual()) {
      return usual;
    }
    try {
      return parser.apply(label);
    } catch (IllegalArgumentException unknown) {
      json.report(path, ProblemCode.UNKNOWN_METHOD);
      return usual;
    }
  }

  private <T> Map<String, T> methods(String path, T usual, Function<String, T> parser) {
    Map<String, T> methods = new HashMap<>();
    for (String key : json.keys(path)) {
      methods.put(key, method(JsonFile.below(path, key), usual, parser));
    }
    return methods;
  }

  private Map<String, Double> numbers(String path, double highest) {
    Map<String, Double> numbers = new HashMap<>();
    for (String key : json.keys(path)) {
      numbers.put(key, limited(JsonFile.below(path, key), 0, highest));
    }
    return numbers;
  }

  /** A number from 0 to a limit; whole where the limit is that of whole numbers. */
  private double limited(String path, double fallback, double highest) {
    double number =
        highest == Integer.MAX_VALUE
            ? json.whole(path, (int) fallback)
            : json.number(path, fallback);
    if (number < 0 || number > highest) {
      String limit = highest == UNLIMITED ? "\u221e" : Double.toString(highest);
      json.report(path, ProblemCode.OUT_OF_RANGE, "0", limit);
      return fallback;
    }
    return number;
  }

  private Set<String> texts(String path) {
    return new FieldReader(json).texts(path);
  }

  private List<ValueEdit> edits() {
    List<ValueEdit> edits = new ArrayList<>();
    for (int i = 0; i < json.size("/edits"); i++) {
      String path = "/edits/" + i;
      edits.add(
          new ValueEdit(
              json.required(path + "/city"),
              json.required(path + "/indicator"),
              PeriodJson.read(json, path + "/year"),
              json.number(path + "/value", Double.NaN)));
    }
    return edits;
  }
}
