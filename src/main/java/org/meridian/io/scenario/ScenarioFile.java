package org.meridian.io.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.AtomicFile;
import org.meridian.io.Loaded;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.io.UserFiles;
import org.meridian.io.json.JsonFile;
import org.meridian.scenario.Scenario;

/**
 * Scenarios in {@code .meridian.json} files: versioned JSON that holds every part of a scenario,
 * numbers to the last bit. A file of a newer version is refused, never half understood.
 */
public final class ScenarioFile {

  static final String FORMAT = "meridian-scenario";
  static final int VERSION = 1;

  private ScenarioFile() {}

  /**
   * Writes a scenario; the file is replaced whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Scenario scenario) throws IOException {
    AtomicFile.write(file, toBytes(scenario));
  }

  /** Reads a scenario. Whether it fits a dataset is for the caller to see. */
  public static Loaded<Scenario> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    return bytes
        .map(found -> fromBytes(file.toString(), found))
        .orElseGet(() -> Loaded.failed(problems.toList()));
  }

  /** The content of a file. */
  public static byte[] toBytes(Scenario scenario) {
    return ScenarioJson.write(scenario);
  }

  /** Reads the content of a file; the name is for problems. */
  public static Loaded<Scenario> fromBytes(String name, byte[] bytes) {
    Problems problems = new Problems();
    Optional<Scenario> scenario =
        JsonFile.parse(name, bytes, problems)
            .filter(ScenarioFile::isKnown)
            .map(json -> new ScenarioParser(json).read());
    return scenario.isEmpty() || problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(scenario.get(), problems.toList());
  }

  private static boolean isKnown(JsonFile json) {
    if (!FORMAT.equals(json.root().path("format").asText())) {
      json.report("/format", ProblemCode.OTHER_FORMAT, FORMAT);
      return false;
    }
    int version = json.whole("/version", 0);
    if (version > VERSION) {
      json.report("/version", ProblemCode.NEWER_VERSION, Integer.toString(VERSION));
      return false;
    }
    return true;
  }
}
