package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.scenario.Scenario;

/** Keeps scenarios in files. Its methods touch files: never call them on the JavaFX thread. */
public interface ScenarioStore {

  /** Reads a scenario from a {@code .meridian.json} file. */
  Loaded<StoredScenario> read(Path file) throws IOException;

  /** Reads known names of clusters, which a scenario keeps, from a table. */
  Loaded<List<KnownName>> names(Path file);

  /**
   * Writes a scenario so that either the whole file stands there or the one before it.
   *
   * @param dataset the dataset that it is of, as it was opened; the file says which state that is
   * @return the fingerprint of the file as it was written
   */
  String write(Path file, Scenario scenario, Dataset dataset) throws IOException;

  /** The fingerprint of a file as it stands now; empty if there is no such file. */
  Optional<String> fingerprint(Path file) throws IOException;
}
