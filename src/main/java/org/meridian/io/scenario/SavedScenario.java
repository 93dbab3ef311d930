package org.meridian.io.scenario;

import java.util.List;
import org.meridian.io.json.JsonFile;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioMisfit;

/** A scenario as it stands in a file, which knows where each of its parts stands. */
public final class SavedScenario {

  private final Scenario scenario;
  private final DatasetIdentity madeFor;
  private final JsonFile json;

  SavedScenario(Scenario scenario, DatasetIdentity madeFor, JsonFile json) {
    this.scenario = scenario;
    this.madeFor = madeFor;
    this.json = json;
  }

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /** The state of the dataset that it was made for, as far as the file says. */
  public DatasetIdentity madeFor() {
    return madeFor;
  }

  /**
   * What of it does not fit a dataset; if any is an error, it must not be used with that one. May
   * take a second.
   */
  public List<Problem> misfits(Dataset dataset) {
    return misfits(scenario, dataset);
  }

  /** The same for what became of the scenario, as by an option that chooses another year. */
  public List<Problem> misfits(Scenario changed, Dataset dataset) {
    Problems problems = new Problems();
    for (ScenarioMisfit misfit : ScenarioFit.check(changed, madeFor, dataset)) {
      problems.add(
          json.problem(
              json.element(misfit.path(), misfit.value()),
              misfit.value(),
              code(misfit.kind()),
              misfit.arguments()));
    }
    return problems.toList();
  }

  static ProblemReason code(ScenarioMisfit.MisfitKind kind) {
    return switch (kind) {
      case OTHER_DATASET -> ProblemCode.OTHER_DATASET;
      case OTHER_VERSION -> ProblemCode.SCENARIO_VERSION;
      case OTHER_CONTENT -> ProblemCode.SCENARIO_CONTENT;
      case UNKNOWN_YEAR -> ProblemCode.SCENARIO_YEAR;
      case UNKNOWN_NODE -> ProblemCode.SCENARIO_NODE;
      case UNKNOWN_CITY -> ProblemCode.SCENARIO_CITY;
      case UNKNOWN_INDICATOR -> ProblemCode.SCENARIO_INDICATOR;
      case UNKNOWN_REGION -> ProblemCode.SCENARIO_REGION;
      case UNKNOWN_ATTRIBUTE -> ProblemCode.SCENARIO_ATTRIBUTE;
      case UNKNOWN_COUNTRY -> ProblemCode.SCENARIO_COUNTRY;
      case UNKNOWN_GROUP -> ProblemCode.SCENARIO_GROUP;
      case UNKNOWN_LIST -> DefinitionCode.SCENARIO_LIST;
      case NOT_OF_CITIES -> ProblemCode.SCENARIO_NOT_OF_CITIES;
      case DERIVED_VALUE -> DefinitionCode.SCENARIO_DERIVED;
      case NO_COLUMN -> ProblemCode.SCENARIO_NO_COLUMN;
      case NOTHING_TO_NORMALISE -> ProblemCode.SCENARIO_NOTHING_TO_NORMALISE;
      case NOTHING_TO_AGGREGATE -> ProblemCode.SCENARIO_NOTHING_TO_AGGREGATE;
    };
  }
}
