package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.scenario.ScenarioResult;

/** Writes all stages of an evaluation. Takes time: never call it on the JavaFX thread. */
public interface StageTables {

  /** Writes raw, treated and normalised values, weights, points and scores as CSV. */
  void write(ScenarioResult result, Path file) throws IOException;
}
