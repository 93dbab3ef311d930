package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.scenario.Scenario;
import org.meridian.ui.ports.Opened;
import org.meridian.ui.ports.ScenarioStore;

/** Scenario files for the window. */
final class ScenarioFiles implements ScenarioStore {

  private final Troubles troubles = new Troubles();

  @Override
  public Opened<Scenario> read(Path file) {
    return troubles.opened(ScenarioFile.read(file));
  }

  @Override
  public void write(Path file, Scenario scenario) throws IOException {
    ScenarioFile.write(file, scenario);
  }
}
