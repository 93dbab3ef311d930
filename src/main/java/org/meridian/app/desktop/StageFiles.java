package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.table.StagesWriter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.ports.StageTables;

/** Writes the stages of an evaluation as a table. */
final class StageFiles implements StageTables {

  @Override
  public void write(ScenarioResult result, Path file) throws IOException {
    WrittenFile.write(
        file, new StagesWriter(result.dataset(), result.cities()).table(WrittenFile.style(file)));
  }
}
