package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.meridian.cluster.rows.KnownName;
import org.meridian.io.file.FileFingerprint;
import org.meridian.io.file.UserFiles;
import org.meridian.io.reference.KnownNamesFile;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.Scenario;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.StoredScenario;

/** Scenario files for the window. */
final class ScenarioFiles implements ScenarioStore {

  private final UnaryOperator<Scenario> keeping;

  /** Writes scenarios as they are. */
  ScenarioFiles() {
    this(UnaryOperator.identity());
  }

  /**
   * @param keeping adds to a scenario what is to be found again in its file
   */
  ScenarioFiles(UnaryOperator<Scenario> keeping) {
    this.keeping = keeping;
  }

  @Override
  public Loaded<StoredScenario> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    if (bytes.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    String fingerprint = FileFingerprint.of(bytes.get());
    Loaded<SavedScenario> loaded = ScenarioFile.fromBytes(file.toString(), bytes.get());
    return loaded.map(saved -> new Stored(saved, fingerprint));
  }

  @Override
  public Loaded<List<KnownName>> names(Path file) {
    return KnownNamesFile.read(file);
  }

  @Override
  public String write(Path file, Scenario scenario, Dataset dataset) throws IOException {
    byte[] bytes = ScenarioFile.toBytes(keeping.apply(scenario), dataset.identity());
    WrittenFile.write(file, bytes);
    return FileFingerprint.of(bytes);
  }

  @Override
  public Optional<String> fingerprint(Path file) throws IOException {
    return FileFingerprint.of(file);
  }

  private static final class Stored implements StoredScenario {

    private final SavedScenario saved;
    private final String fingerprint;

    Stored(SavedScenario saved, String fingerprint) {
      this.saved = saved;
      this.fingerprint = fingerprint;
    }

    @Override
    public String fingerprint() {
      return fingerprint;
    }

    @Override
    public Scenario scenario() {
      return saved.scenario();
    }

    @Override
    public List<Problem> misfits(Dataset dataset) {
      return saved.misfits(dataset);
    }
  }
}
