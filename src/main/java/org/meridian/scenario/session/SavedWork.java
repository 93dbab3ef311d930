package org.meridian.scenario.session;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;

/**
 * The state of the work on one dataset, complete: the scenario with its name, its file, and whether
 * it differs from what stands there.
 *
 * @param origin the dataset
 * @param scenario what the user chose
 * @param madeFor the state of the dataset that it was chosen on, as far as that is known
 * @param file the file that the scenario belongs to, if it has one
 * @param changed whether the scenario differs from its file or, without a file, from the dataset as
 *     published
 * @param time when it came to be
 */
public record SavedWork(
    DatasetOrigin origin,
    Scenario scenario,
    DatasetIdentity madeFor,
    Optional<ScenarioPlace> file,
    boolean changed,
    Instant time) {

  /** Nothing may be null. */
  public SavedWork {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(madeFor, "madeFor");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(time, "time");
  }

  /** The same, chosen on a known state of the dataset. */
  public SavedWork madeFor(DatasetIdentity known) {
    return new SavedWork(origin, scenario, known, file, changed, time);
  }
}
