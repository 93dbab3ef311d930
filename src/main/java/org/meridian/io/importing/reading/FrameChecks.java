package org.meridian.io.importing.reading;

import java.util.HashSet;
import java.util.Set;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.layout.RowKind;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** Says what stands around a table: title lines, header rows, blank lines, totals, footnotes. */
public final class FrameChecks {

  private final TableFrame frame;
  private final CellTable cells;
  private final ImportFindings findings;

  /** Takes a table and what takes the findings. */
  public FrameChecks(TableFrame frame, ImportFindings findings) {
    this.frame = frame;
    this.findings = findings;
    cells = frame.cells();
  }

  /**
   * Says it.
   *
   * @param matrix whether the first cell of the header names nothing
   */
  public void check(boolean matrix) {
    if (frame.header().row() > 0 && frame.headerLine() > 1) {
      int lines = frame.headerLine() - 1;
      findings.add(
          ImportProblem.info(ImportKind.PREAMBLE, Integer.toString(lines)).at(0, 1).raw(first(0)));
    }
    header(matrix);
    rows();
    if (frame.dataRows() == 0) {
      findings.add(ImportProblem.error(ImportKind.NO_ROWS));
    }
  }

  private void header(boolean matrix) {
    if (frame.header().rows() == 0) {
      findings.add(
          (frame.header().names().getFirst().startsWith("#")
                  ? ImportProblem.warning(ImportKind.NO_HEADER)
                  : ImportProblem.info(ImportKind.NO_HEADER).say("known"))
              .at(0, frame.headerLine()));
      return;
    }
    if (frame.header().rows() > 1) {
      findings.add(
          ImportProblem.info(ImportKind.TWO_ROW_HEADER, Integer.toString(frame.header().rows()))
              .at(0, frame.headerLine()));
    }
    if (frame.shift() > 0) {
      findings.add(
          ImportProblem.warning(ImportKind.SHIFTED_COLUMNS)
              .at(0, frame.headerLine())
              .raw(frame.header().names().size() > 1 ? frame.header().names().get(1) : ""));
    }
    names(matrix);
  }

  private void names(boolean matrix) {
    int row = frame.header().row() + frame.header().rows() - 1;
    Set<String> seen = new HashSet<>();
    for (int column = frame.shift(); column < frame.width(); column++) {
      String raw = cells.cell(row, column - frame.shift());
      String name = BlankText.strip(raw);
      boolean first = matrix && column == 0 || frame.header().rows() > 1;
      if (name.isEmpty() && !first) {
        at(
            ImportKind.BLANK_HEADER,
            row,
            frame.header().names().get(column),
            Integer.toString(column + 1));
      } else if (!name.isEmpty() && frame.header().rows() == 1 && !seen.add(name)) {
        at(ImportKind.DUPLICATE_HEADER, row, name, frame.header().names().get(column));
      }
      if (!raw.equals(name) && !name.isEmpty()) {
        at(ImportKind.TRIMMED_HEADER, row, name, raw);
      }
      HeaderLetters.check(name, frame.header().names().get(column), cells.line(row), findings);
    }
    trailing(row);
  }

  private void at(ImportKind kind, int row, String column, String argument) {
    findings.add(
        ImportProblem.warning(kind, argument)
            .at(0, cells.line(row))
            .in(column)
            .raw(kind == ImportKind.TRIMMED_HEADER ? argument : ""));
  }

  /** A delimiter behind the last name, as at the end of every row. */
  private void trailing(int row) {
    if (frame.shift() == 0 && cells.extent(row) > frame.width()) {
      String column = Integer.toString(frame.width() + 2);
      findings.add(
          ImportProblem.warning(ImportKind.TWO_TABLES_IN_ONE_FILE, column)
              .say("beside")
              .at(0, cells.line(row)));
    } else if (frame.shift() == 0 && cells.width(row) > frame.width()) {
      findings.add(
          ImportProblem.info(ImportKind.TRAILING_DELIMITER).say("header").at(0, cells.line(row)));
    }
  }

  private void rows() {
    RowKind[] kinds = frame.kinds();
    int last = kinds.length - 1;
    while (last >= 0 && kinds[last] == RowKind.BLANK) {
      last--;
    }
    otherTable(last);
    for (int row = 0; row <= last; row++) {
      switch (kinds[row]) {
        case BLANK -> findings.add(line(ImportProblem.info(ImportKind.BLANK_LINE), row));
        case TOTAL -> findings.add(line(ImportProblem.warning(ImportKind.TOTALS_ROW), row));
        case RULE -> findings.add(line(ImportProblem.info(ImportKind.BLANK_LINE).say("rule"), row));
        case FOOTNOTE -> findings.add(line(ImportProblem.info(ImportKind.FOOTNOTE), row));
        case REPEATED_HEADER ->
            findings.add(line(ImportProblem.warning(ImportKind.LEFT_OUT).say("header"), row));
        default -> {}
      }
    }
  }

  private void otherTable(int last) {
    for (int row = 0; row <= last; row++) {
      if (frame.kinds()[row] == RowKind.OTHER_TABLE) {
        String rows = Integer.toString(last - row + 1);
        findings.add(line(ImportProblem.warning(ImportKind.TWO_TABLES_IN_ONE_FILE, rows), row));
        return;
      }
    }
  }

  private ImportProblem line(ImportProblem problem, int row) {
    return problem.at(0, cells.line(row)).raw(first(row));
  }

  private String first(int row) {
    for (int column = 0; column < cells.width(row); column++) {
      if (!cells.isBlank(row, column)) {
        return BlankText.strip(cells.cell(row, column));
      }
    }
    return "";
  }
}
