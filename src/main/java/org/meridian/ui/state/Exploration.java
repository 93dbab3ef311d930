package org.meridian.ui.state;

import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.scenario.ScenarioResult;

/**
 * All that the views show at one moment. Immutable; one takes the place of another in one step, so
 * that what is read off it always belongs together.
 *
 * @param dataset the open dataset
 * @param scenario as the controls show it; newer than the result while that is computed
 * @param results the newest result, always of this dataset, and those that it is seen beside
 * @param history what can be undone and redone
 * @param previewing whether the result belongs to a change under way, such as a slider being
 *     dragged
 * @param selected which cities are selected
 */
public record Exploration(
    Dataset dataset,
    Scenario scenario,
    Results results,
    ScenarioHistory history,
    boolean previewing,
    SelectedCities selected) {

  /**
   * The newest result and those that it is seen beside.
   *
   * @param newest of the scenario, or of one before it while that is computed
   * @param baseline of the dataset as published, for the same year
   * @param before the result before the last change; null where there is none
   */
  public record Results(ScenarioResult newest, ScenarioResult baseline, ScenarioResult before) {}

  /** The newest result, always of this dataset. */
  public ScenarioResult result() {
    return results.newest();
  }

  /** The result of the dataset as published, for the year of the result. */
  public ScenarioResult baseline() {
    return results.baseline();
  }

  /** The result before the last change; null where there is none. */
  public ScenarioResult before() {
    return results.before();
  }

  /**
   * Checks that all is of one dataset.
   *
   * @throws IllegalArgumentException if it is not
   */
  public Exploration {
    check(dataset, scenario);
    check(dataset, results.newest().scenario());
    check(dataset, results.baseline().scenario());
    check(dataset, history.current());
    if (history.dataset() != dataset) {
      throw new IllegalArgumentException("the history is at another dataset");
    }
    if (results.before() != null) {
      check(dataset, results.before().scenario());
    }
  }

  private static void check(Dataset dataset, Scenario scenario) {
    if (!dataset.id().equals(scenario.datasetId())) {
      throw new IllegalArgumentException(scenario.datasetId() + " is not " + dataset.id());
    }
  }

  /**
   * Whether a result, which may be an older one, is of the dataset that a state is about. What a
   * worker found is no longer shown where it is not.
   *
   * @param now the state; null where no dataset is open
   * @param result what is to be shown
   */
  public static boolean isOf(Exploration now, ScenarioResult result) {
    return now != null && now.result().dataset().cities() == result.dataset().cities();
  }

  /** The same with other controls and another history. */
  Exploration with(ScenarioHistory steps, Scenario shown) {
    return new Exploration(dataset, shown, results, steps, previewing, selected);
  }

  /** The same with another selection. */
  Exploration with(SelectedCities cities) {
    return new Exploration(dataset, scenario, results, history, previewing, cities);
  }
}
