package org.meridian.io.table.workbook;

import java.nio.file.Path;
import java.util.Locale;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;

/**
 * A table as a workbook of one sheet: numbers as numbers, text never as formulas, the header bold
 * and frozen. The same table gives the same bytes.
 *
 * @param file its name, for what is said where the table does not fit
 */
public record WorkbookStyle(String file) implements TableStyle {

  /** The ending of workbooks. */
  public static final String ENDING = ".xlsx";

  /** Whether a file is a workbook by its ending. */
  public static boolean isFor(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The style that a file asks for by its ending: a workbook, or another style. */
  public static TableStyle of(Path file, TableStyle other) {
    return isFor(file) ? new WorkbookStyle(file.toString()) : other;
  }

  @Override
  public TableCells cells() {
    return new WorkbookCells(file);
  }
}
