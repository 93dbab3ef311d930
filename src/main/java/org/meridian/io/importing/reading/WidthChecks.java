package org.meridian.io.importing.reading;

import java.util.ArrayList;
import java.util.List;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** Finds records with too few cells, too many, or cells that a comma among digits has shifted. */
final class WidthChecks {

  private final TableFrame frame;
  private final CellTable cells;
  private final List<ColumnChoice> columns;
  private final int headerWidth;
  private final ImportFindings findings;

  WidthChecks(TableFrame frame, List<ColumnChoice> columns, ImportFindings findings) {
    this.frame = frame;
    this.cells = frame.cells();
    this.columns = columns;
    this.findings = findings;
    int header = frame.header().row() + frame.header().rows() - 1;
    headerWidth =
        frame.header().rows() == 0 ? frame.width() : Math.max(frame.width(), cells.width(header));
  }

  /** Which records have their cells out of place. */
  boolean[] check(int[] rows) {
    boolean[] shifted = new boolean[rows.length];
    for (int record = 0; record < rows.length; record++) {
      int width = cells.width(rows[record]);
      if (width < frame.width()) {
        few(record, rows[record]);
      } else if (width > headerWidth) {
        shifted[record] = many(record, rows[record]);
      } else if (width == frame.width()) {
        shifted[record] = isMoved(record, rows[record]);
      }
    }
    return shifted;
  }

  private void few(int record, int row) {
    findings.add(
        ImportProblem.warning(
                ImportKind.TOO_FEW_CELLS,
                Integer.toString(cells.width(row)),
                Integer.toString(frame.width()))
            .at(record + 1, cells.line(row)));
  }

  private boolean many(int record, int row) {
    int width = cells.width(row);
    String extra = extra(row);
    ImportProblem problem;
    boolean shifted = false;
    if (extra.isEmpty()) {
      problem =
          ImportProblem.info(
              ImportKind.TRAILING_DELIMITER,
              Integer.toString(width),
              Integer.toString(frame.width()));
    } else {
      shifted = isSplit(row);
      String[] counts = {Integer.toString(width), Integer.toString(frame.width())};
      problem =
          (shifted
                  ? ImportProblem.error(ImportKind.SHIFTED_ROW, counts)
                  : ImportProblem.warning(ImportKind.TOO_MANY_CELLS, counts))
              .raw(extra);
    }
    findings.add(problem.at(record + 1, cells.line(row)));
    return shifted;
  }

  private String extra(int row) {
    List<String> extra = new ArrayList<>();
    for (int column = frame.width(); column < cells.width(row); column++) {
      if (!cells.isBlank(row, column)) {
        extra.add(BlankText.strip(cells.cell(row, column)));
      }
    }
    return String.join(", ", extra);
  }

  /**
   * Whether the surplus cells are groups of three digits, or what stands in a column is not its.
   */
  private boolean isSplit(int row) {
    int groups = 0;
    for (int column = 1; column < cells.width(row); column++) {
      String before = BlankText.strip(cells.cell(row, column - 1));
      String cell = BlankText.strip(cells.cell(row, column));
      groups += cell.matches("\\d{3}") && before.matches("-?\\d{1,3}") ? 1 : 0;
    }
    return groups >= cells.width(row) - frame.width() || misfits(row) > 0;
  }

  /** A row of the right width of which two cells or more stand where their kind does not belong. */
  private boolean isMoved(int record, int row) {
    if (frame.width() < 4) {
      return false;
    }
    int numbers = 0;
    int texts = 0;
    for (int column = 0; column < frame.width(); column++) {
      String cell = BlankText.strip(cells.cell(row, column));
      boolean counts = !cell.isEmpty() && !CellKinds.isMissing(cell);
      boolean number = counts && CellKinds.isCleanNumber(cell);
      ColumnChoice choice = columns.get(column);
      texts += counts && !number && choice.values().type().isNumber() && isWord(cell) ? 1 : 0;
      numbers += number && choice.role() == org.meridian.model.importing.ColumnRole.CITY ? 1 : 0;
      numbers += number && choice.role() == org.meridian.model.importing.ColumnRole.COUNTRY ? 1 : 0;
    }
    boolean moved = texts > 0 && numbers > 0;
    if (moved) {
      findings.add(
          ImportProblem.error(ImportKind.SHIFTED_ROW).say("moved").at(record + 1, cells.line(row)));
    }
    return moved;
  }

  private static boolean isWord(String cell) {
    return cell.codePoints().filter(Character::isLetter).count() * 2 > cell.length();
  }

  private int misfits(int row) {
    int misfits = 0;
    for (int column = 0; column < frame.width(); column++) {
      String cell = BlankText.strip(cells.cell(row, column));
      boolean word = isWord(cell) && !CellKinds.isMissing(cell);
      misfits +=
          columns.get(column).values().type().isNumber() && word && !CellKinds.isNumber(cell)
              ? 1
              : 0;
    }
    return misfits;
  }
}
