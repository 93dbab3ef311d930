package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.StagesWriter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.ports.StageTables;

/** Writes the stages of an evaluation as CSV. */
final class StageFiles implements StageTables {

  @Override
  public void write(ScenarioResult result, Path file) throws IOException {
    WrittenFile.write(
        file, new StagesWriter(result.dataset(), result.cities()).table(CsvStyle.SPREADSHEET));
  }
}
