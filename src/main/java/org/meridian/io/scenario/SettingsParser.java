package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.scoring.weights.WeightSet;

/** Reads what scores follow from out of the JSON of a scenario, or of one kept within it. */
final class SettingsParser {

  private static final double UNLIMITED = Double.MAX_VALUE;

  private final JsonFile json;
  private final String at;

  /**
   * @param at the path of the scenario within the file; empty for the file itself
   */
  SettingsParser(JsonFile json, String at) {
    this.json = json;
    this.at = at;
  }

  /** Weights and methods. */
  IndexSettings read() {
    IndexSettings usual = IndexSettings.DEFAULT;
    return new IndexSettings(
        new WeightSet(numbers(at + "/settings/weights", UNLIMITED)),
        method(at + "/settings/normalisation", usual.normalisation(), Normalisation::parse),
        methods(at + "/settings/normalisations", usual.normalisation(), Normalisation::parse),
        treatment(),
        method(at + "/settings/aggregation", usual.aggregation(), Aggregation::parse),
        methods(at + "/settings/aggregations", usual.aggregation(), Aggregation::parse),
        new MissingDataPolicy(
            limited(at + "/settings/missing/threshold", usual.missing().threshold(), 1),
            numbers(at + "/settings/missing/nodes", 1)));
  }

  private OutlierTreatment treatment() {
    String path = at + "/settings/treatment";
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
  double limited(String path, double fallback, double highest) {
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

  /** What-if values. */
  List<ValueEdit> edits() {
    List<ValueEdit> edits = new ArrayList<>();
    for (int i = 0; i < json.size(at + "/edits"); i++) {
      String path = at + "/edits/" + i;
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
