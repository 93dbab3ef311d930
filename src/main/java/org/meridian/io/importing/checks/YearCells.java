package org.meridian.io.importing.checks;

import java.util.Optional;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.PeriodText;
import org.meridian.io.importing.reading.PeriodColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.period.Period;

/** Finds rows that name no year although their table has a column of years. */
final class YearCells {

  private final RecordTable table;
  private final ImportFindings findings;
  private final int year;
  private final PeriodColumn periods;
  private boolean saidGuess;

  YearCells(RecordTable table, ImportFindings findings) {
    this.table = table;
    this.findings = findings;
    year = table.position(ColumnRole.YEAR);
    periods = new PeriodColumn(table);
  }

  /** Whether a record has no year where it should, which is said. */
  boolean isNone(int record) {
    String when = table.text(record, year);
    Optional<Period> read = periods.at(record);
    if (year < 0 || read.isPresent()) {
      saidGuess = saidGuess || year < 0 || sayGuess(record, when, read.get());
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

  /** Years of two digits and the order of day and month are a guess, which is said once. */
  private boolean sayGuess(int record, String when, Period read) {
    boolean told = periods.order().isTold(when);
    boolean guessed = PeriodText.isShort(when) || told;
    if (guessed) {
      findings.add(
          ImportProblem.warning(ImportKind.DATE, read.toString())
              .say(told ? periods.order().word() : "short")
              .at(record + 1, table.line(record))
              .in(table.frame().header().names().get(year))
              .raw(when));
    }
    return guessed;
  }
}
