package org.meridian.io.importing.cells;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellReference;
import org.meridian.io.file.MemoryLimit;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.MergedRange;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.model.importing.ImportProgress;
import org.meridian.model.reading.Problem;

/**
 * The cells of a sheet as texts: numbers to the last digit, dates as they are written or, where the
 * sheet shows the year alone, as that year, codes with the zeros that the sheet shows, shares that
 * the sheet shows in per cent as percentages with their sign. Cells merged downwards say the same
 * in each row.
 */
public final class SheetCells {

  /** Rows between two looks at the memory. */
  private static final int STEP = 1 << 16;

  /** Beyond so many ranges of merged cells none is followed. */
  public static final int MOST_MERGED = 500;

  private final String name;
  private final Supplier<RowCursor> opener;
  private final List<String> header;
  private final List<MergedRange> merged;
  private final List<Problem> problems = new ArrayList<>();
  private final String[][] above;
  private int dates;
  private int numbersAsText;
  private int hiddenRows;
  private final BitSet hiddenColumns = new BitSet();

  /** Takes a sheet. */
  public SheetCells(WorkSheet sheet) {
    name = sheet.name();
    opener = sheet::open;
    header = List.of();
    merged = sheet.merged().size() > MOST_MERGED ? List.of() : sheet.merged();
    above = new String[merged.size()][];
  }

  /**
   * Takes rows whose columns are named beforehand.
   *
   * @param opener opens the rows
   * @param header the names, which become the first row
   */
  public SheetCells(Supplier<RowCursor> opener, List<String> header) {
    name = "";
    this.opener = opener;
    this.header = List.copyOf(header);
    merged = List.of();
    above = new String[0][];
  }

  /**
   * Reads all rows; a gap between rows is one blank row.
   *
   * @param progress is told how far the reading is
   * @param unseen whether hidden rows and columns are read
   */
  public CellTable read(ImportProgress progress, boolean unseen) {
    CellTable.Filling table = new CellTable.Filling(progress);
    if (!header.isEmpty()) {
      table.row(1);
      header.forEach(table::cell);
    }
    int last = 0;
    try (RowCursor rows = opener.get()) {
      while (rows.next() && !isFull(table)) {
        if (header.isEmpty() && last > 0 && rows.row() > last + 1) {
          table.row(last + 1);
        }
        last = rows.row();
        hiddenRows += rows.isHidden() ? 1 : 0;
        if (unseen || !rows.isHidden()) {
          table.row(last);
          row(rows, unseen, table);
        }
      }
      problems.addAll(rows.problems());
    }
    return table.toTable();
  }

  /** Whether the memory cannot hold the rows any more, which is said. */
  private boolean isFull(CellTable.Filling table) {
    long needed = table.rows() % STEP == STEP - 1 ? table.memory() : 0;
    boolean full = needed > 0 && MemoryLimit.availableFor(needed) < needed;
    if (full) {
      problems.add(MemoryLimit.full(name));
    }
    return full;
  }

  private void row(RowCursor row, boolean unseen, CellTable.Filling table) {
    List<SheetCell> cells = row.cells();
    BitSet hidden = row.hiddenColumns();
    for (int column = 0; column < cells.size(); column++) {
      boolean passed = hidden.get(column);
      if (passed && cells.get(column).kind() != CellKind.EMPTY) {
        hiddenColumns.set(column);
      }
      if (unseen || !passed) {
        table.cell(merged(row.row(), column + 1, text(cells.get(column))));
      }
    }
  }

  /** What the first cell of a range that reaches down says, for the rows below it. */
  private String merged(int row, int column, String own) {
    for (int range = 0; range < above.length; range++) {
      MergedRange each = merged.get(range);
      boolean down = each.lastRow() > each.firstRow() && each.firstColumn() == column;
      if (down && each.contains(row, column)) {
        if (row == each.firstRow()) {
          above[range] = new String[] {own};
        } else if (own.isEmpty() && above[range] != null) {
          return above[range][0];
        }
      }
    }
    return own;
  }

  private String text(SheetCell cell) {
    numbersAsText += cell.isNumberAsText() && !cell.shown().startsWith("0") ? 1 : 0;
    return switch (cell.kind()) {
      case NUMBER -> cell.isPaddedCode() ? cell.shown() : plain(cell);
      case PERCENTAGE -> percentage(cell);
      case DATE -> date(cell);
      case TEXT, ERROR, BOOLEAN, EMPTY -> cell.shown();
    };
  }

  /** A whole number without a fraction, another as it is stored. */
  private static String plain(SheetCell cell) {
    double number = cell.number();
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? Long.toString((long) number) : ClearNumber.of(cell.exact());
  }

  /** A hundred times the share to the last digit: 0.07 is 7%, as in a text. */
  private static String percentage(SheetCell cell) {
    BigDecimal percent = new BigDecimal(cell.exact()).movePointRight(2).stripTrailingZeros();
    return ClearNumber.of(percent.toPlainString()) + "%";
  }

  private String date(SheetCell cell) {
    dates++;
    boolean year =
        cell.shown().matches("\\d{4}年?") && cell.exact().startsWith(cell.shown().substring(0, 4));
    return year ? cell.shown() : cell.exact();
  }

  /** What went wrong while rows were read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** How many rows that hold anything are hidden. */
  public int hiddenRows() {
    return hiddenRows;
  }

  /** The letters of the hidden columns that hold anything, as the sheet shows them. */
  public List<String> hiddenColumns() {
    return hiddenColumns.stream().mapToObj(CellReference::convertNumToColString).toList();
  }

  /** How many cells are dates. */
  public int dates() {
    return dates;
  }

  /** How many cells are texts that read as numbers. */
  public int numbersAsText() {
    return numbersAsText;
  }
}
