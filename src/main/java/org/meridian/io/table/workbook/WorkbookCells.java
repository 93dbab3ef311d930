package org.meridian.io.table.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.table.cells.TableCells;
import org.meridian.model.reading.FormatCode;

/** A table as the only sheet of a workbook. */
final class WorkbookCells implements TableCells {

  private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

  private final String file;
  private final UndatedWorkbook book = new UndatedWorkbook();
  private final SXSSFSheet sheet = book.createSheet("table");
  private final ColumnWidths widths = new ColumnWidths();
  private final CellStyle head = book.createCellStyle();
  private SXSSFRow row;
  private int rows;
  private int column;
  private boolean full;

  /**
   * @param file its name, for what is said where the table does not fit
   */
  WorkbookCells(String file) {
    this.file = file;
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    sheet.createFreezePane(0, 1);
  }

  @Override
  public TableCells cell(String text) {
    full |= text.length() > LIMITS.getMaxTextLength();
    return text.isEmpty() || full ? skip() : put(text, cell -> cell.setCellValue(text));
  }

  @Override
  public TableCells cell(double value) {
    String text = Double.toString(value);
    if (Double.isInfinite(value)) {
      return cell(text);
    }
    return Double.isNaN(value) ? skip() : put(text, cell -> cell.setCellValue(value));
  }

  @Override
  public TableCells cell(long value) {
    return put(Long.toString(value), cell -> cell.setCellValue(value));
  }

  private TableCells skip() {
    column++;
    return this;
  }

  private TableCells put(String shown, Consumer<SXSSFCell> content) {
    full |= rows > LIMITS.getLastRowIndex() || column > LIMITS.getLastColumnIndex();
    if (full) {
      return skip();
    }
    if (row == null) {
      row = sheet.createRow(rows);
    }
    SXSSFCell cell = row.createCell(column);
    content.accept(cell);
    if (rows == 0) {
      cell.setCellStyle(head);
    }
    widths.see(column, shown);
    return skip();
  }

  @Override
  public TableCells end() {
    rows++;
    row = null;
    column = 0;
    return this;
  }

  /** Rows go to a file of their own until the table ends. */
  @Override
  public void end(OutputStream stream) {
    end();
  }

  @Override
  public void passTo(OutputStream stream) throws IOException {
    try {
      if (full) {
        throw RefusedContentException.of(
            file,
            FormatCode.SHEET_FULL,
            Integer.toString(LIMITS.getMaxRows()),
            Integer.toString(LIMITS.getMaxColumns()),
            Integer.toString(LIMITS.getMaxTextLength()));
      }
      widths.set(sheet);
      book.writeAvoidingTempFiles(stream);
    } finally {
      book.close();
    }
  }
}
