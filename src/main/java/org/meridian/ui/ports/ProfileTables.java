package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/** Writes the profiles of cities. Takes time: never call it on the JavaFX thread. */
public interface ProfileTables {

  /**
   * Profiles to write.
   *
   * @param result of which result
   * @param cities ids, in order
   * @param ranks how sure ranks are; empty if that is not known yet
   */
  record Wanted(ScenarioResult result, List<String> cities, Optional<UncertaintyResult> ranks) {

    /** Copies the list. */
    public Wanted {
      cities = List.copyOf(cities);
    }
  }

  /** Writes a line a city and node as CSV. */
  void write(Wanted wanted, Path file) throws IOException;
}
