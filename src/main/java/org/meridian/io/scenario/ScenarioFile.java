package org.meridian.io.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.UserFiles;
import org.meridian.io.json.FormatVersion;
import org.meridian.io.json.JsonFile;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.Scenario;

/**
 * Scenarios in {@code .meridian.json} files: versioned JSON that holds every part of a scenario,
 * numbers to the last bit. A file of a newer version is refused, never half understood.
 */
public final class ScenarioFile {

  static final String FORMAT = "meridian-scenario";
  static final int VERSION = 5;

  private ScenarioFile() {}

  /**
   * Writes a scenario; the file is replaced whole or not at all.
   *
   * @param dataset the state of the dataset that the scenario is of
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Scenario scenario, DatasetIdentity dataset)
      throws IOException {
    AtomicFile.write(file, toBytes(scenario, dataset));
  }

  /** Reads a scenario. Whether it fits a dataset, {@link SavedScenario#misfits} says. */
  public static Loaded<SavedScenario> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    return bytes
        .map(found -> fromBytes(file.toString(), found))
        .orElseGet(() -> Loaded.failed(problems.toList()));
  }

  /** The content of a file. */
  public static byte[] toBytes(Scenario scenario, DatasetIdentity dataset) {
    return ScenarioJson.write(scenario, dataset);
  }

  /** Reads the content of a file; the name is for problems. */
  public static Loaded<SavedScenario> fromBytes(String name, byte[] bytes) {
    Problems problems = new Problems();
    Optional<SavedScenario> scenario =
        JsonFile.parse(name, bytes, problems).flatMap(ScenarioFile::from);
    return scenario.isEmpty() || problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(scenario.get(), problems.toList());
  }

  /**
   * Reads a scenario out of JSON that may be part of another file; what is wrong is added to the
   * problems of that. Empty if nothing can be read.
   */
  public static Optional<SavedScenario> from(JsonFile json) {
    return Optional.of(json)
        .filter(new FormatVersion(FORMAT, VERSION)::isKnown)
        .filter(ScenarioFields::areKnown)
        .map(known -> new ScenarioParser(known).read());
  }
}
