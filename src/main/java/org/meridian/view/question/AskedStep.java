package org.meridian.view.question;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.story.StepRequest;

/**
 * A step that is asked about.
 *
 * @param request the step, worked out
 * @param dataset as it was read, without what-if values
 * @param engine works changed scenarios out
 * @param isWanted whether anybody still waits for answers
 */
record AskedStep(
    StepRequest request, Dataset dataset, ScenarioEngine engine, BooleanSupplier isWanted) {

  ScenarioResult result() {
    return request.result();
  }

  Scenario scenario() {
    return result().scenario();
  }

  CityRanking ranking() {
    return result().cities().ranking();
  }

  City city(int row) {
    return result().dataset().city(row);
  }

  /** What follows from a changed scenario; empty once nobody waits for it. */
  Optional<ScenarioResult> changed(Scenario other) {
    return isWanted.getAsBoolean()
        ? Optional.of(engine.evaluate(dataset, other))
        : Optional.empty();
  }

  /** Rows of the selected cities that have a rank, in the order of selection. */
  List<Integer> picked() {
    return request.step().viewpoint().picked().cities().stream()
        .flatMap(id -> result().dataset().cityPosition(id).stream().boxed())
        .filter(row -> ranking().rank(row) > 0)
        .toList();
  }
}
