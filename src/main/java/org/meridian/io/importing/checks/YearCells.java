package org.meridian.io.importing.checks;

import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.PeriodText;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** Finds rows that name no year although their table has a column of years. */
final class YearCells {

  private final RecordTable table;
  private final ImportFindings findings;
  private final int year;

  YearCells(RecordTable table, ImportFindings findings) {
    this.table = table;
    this.findings = findings;
    year = table.position(ColumnRole.YEAR);
  }

  /** Whether a record has no year where it should, which is said. */
  boolean isNone(int record) {
    String when = table.text(record, year);
    if (year < 0 || PeriodText.read(when).isPresent()) {
      return false;
    }
    ImportProblem problem = ImportProblem.error(ImportKind.BAD_YEAR);
    findings.add(
        (CellKinds.isMissing(when) ? problem.say("blank") : problem)
            .at(record + 1, table.line(record))
            .in(table.frame().header().names().get(year))
            .raw(when));
    return true;
  }
}
