package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.io.Loaded;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.ui.ports.Opened;
import org.meridian.ui.ports.ScenarioStore;
import org.meridian.ui.ports.StoredScenario;
import org.meridian.ui.ports.Trouble;

/** Scenario files for the window. */
final class ScenarioFiles implements ScenarioStore {

  private final Troubles troubles = new Troubles();

  @Override
  public Opened<StoredScenario> read(Path file) {
    Loaded<SavedScenario> loaded = ScenarioFile.read(file);
    return new Opened<>(loaded.value().map(Stored::new), troubles.of(loaded.problems()));
  }

  @Override
  public void write(Path file, Scenario scenario, Dataset dataset) throws IOException {
    ScenarioFile.write(file, scenario, dataset.identity());
  }

  private final class Stored implements StoredScenario {

    private final SavedScenario saved;

    Stored(SavedScenario saved) {
      this.saved = saved;
    }

    @Override
    public Scenario scenario() {
      return saved.scenario();
    }

    @Override
    public List<Trouble> misfits(Dataset dataset) {
      return troubles.of(saved.misfits(dataset));
    }
  }
}
