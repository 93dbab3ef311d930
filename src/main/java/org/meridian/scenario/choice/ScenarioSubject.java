package org.meridian.scenario.choice;

import java.util.Objects;
import org.meridian.model.period.Period;

/**
 * What a scenario is about.
 *
 * @param name the user's name for it, may be empty
 * @param datasetId the dataset it is about
 * @param year one that the dataset covers: from its first to its last
 */
public record ScenarioSubject(String name, String datasetId, Period year) {

  /** Checks that nothing is null. */
  public ScenarioSubject {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(datasetId, "datasetId");
    Objects.requireNonNull(year, "year");
  }
}
