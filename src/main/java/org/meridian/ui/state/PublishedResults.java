package org.meridian.ui.state;

import org.meridian.model.Dataset;
import org.meridian.model.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;

/**
 * The results of datasets as published, against which changes are shown. Remembers the last one,
 * because it stays the same while weights move. Thread-safe.
 */
final class PublishedResults {

  /** An engine of its own, so that the stages of the scenario at work stay remembered. */
  private final ScenarioEngine engine = new ScenarioEngine();

  private ScenarioResult last;

  /** The result of a dataset in a year with published weights and default methods. */
  synchronized ScenarioResult of(Dataset dataset, Period year) {
    if (last == null || last.dataset() != dataset || !last.scenario().year().equals(year)) {
      last = engine.evaluate(dataset, Scenario.opening(dataset).withYear(year));
    }
    return last;
  }
}
