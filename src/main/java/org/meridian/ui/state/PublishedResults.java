package org.meridian.ui.state;

import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;

/**
 * The results of datasets as published, against which changes are shown. Remembers the last one,
 * because it stays the same while weights move. Thread-safe.
 */
final class PublishedResults {

  private final ScenarioEngine engine;
  private final RecentValues<Key, ScenarioResult> last = new RecentValues<>(1, Key::isLike);

  /** What a result depends on; datasets are compared as objects. */
  private record Key(Dataset dataset, Period year) {

    boolean isLike(Key other) {
      return dataset == other.dataset && year.equals(other.year);
    }
  }

  /**
   * @param engine the one that evaluates the scenario at work: what both have in common, which at
   *     first is all, is then in memory once
   */
  PublishedResults(ScenarioEngine engine) {
    this.engine = engine;
  }

  /** The result of a dataset in a year with published weights and default methods. */
  ScenarioResult of(Dataset dataset, Period year) {
    return last.get(
        new Key(dataset, year),
        () -> engine.evaluate(dataset, Scenario.opening(dataset).withYear(year)));
  }
}
