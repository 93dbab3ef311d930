package org.meridian.io.importing;

import java.util.List;
import java.util.Optional;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;

/**
 * What reading a file gave.
 *
 * @param report what was read, guessed, changed and left out
 * @param table what can be used; empty where nothing can
 */
public record ImportReading(ImportReport report, Optional<ReadTable> table) {

  /** The same with other findings. */
  ImportReading withProblems(List<ImportProblem> problems) {
    return new ImportReading(
        new ImportReport(
            report.file(), report.choices(), report.dataRows(), report.match(), problems),
        table);
  }
}
