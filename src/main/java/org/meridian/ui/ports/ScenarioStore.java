package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;

/** Keeps scenarios in files. Its methods touch files: never call them on the JavaFX thread. */
public interface ScenarioStore {

  /** Reads a scenario from a {@code .meridian.json} file. */
  Opened<StoredScenario> read(Path file) throws IOException;

  /**
   * Writes a scenario so that either the whole file stands there or the one before it.
   *
   * @param dataset the dataset that it is of, as it was opened; the file says which state that is
   */
  void write(Path file, Scenario scenario, Dataset dataset) throws IOException;
}
