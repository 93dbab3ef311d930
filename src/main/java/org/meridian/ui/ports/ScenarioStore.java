package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.scenario.Scenario;

/** Keeps scenarios in files. Its methods touch files: never call them on the JavaFX thread. */
public interface ScenarioStore {

  /** Reads a scenario from a {@code .meridian.json} file. */
  Opened<Scenario> read(Path file) throws IOException;

  /** Writes a scenario so that either the whole file stands there or the one before it. */
  void write(Path file, Scenario scenario) throws IOException;
}
