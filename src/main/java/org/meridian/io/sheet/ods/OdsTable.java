package org.meridian.io.sheet.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.MergedRange;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetLimits;
import org.meridian.io.sheet.SheetRow;

/** The rows of the table that begins where a reader stands. */
final class OdsTable {

  private static final int MOST_COLUMNS = 1 << 14;

  private final String file;
  private final MarkupReader reader;
  private final OdsCells cells;
  private final int inside;
  private final List<MergedRange> merged = new ArrayList<>();
  private SheetRow again = new SheetRow(0, List.of());
  private final BitSet hidden = new BitSet();
  private int columns;
  private int timesMore;
  private long row;

  OdsTable(String file, MarkupReader reader) {
    this.file = file;
    this.reader = reader;
    cells = new OdsCells(reader);
    inside = reader.level();
  }

  /** The next row; empty at the end of the table. */
  Optional<SheetRow> next() throws IOException {
    if (timesMore > 0) {
      timesMore--;
      again = again.at(again.number() + 1);
      return Optional.of(again);
    }
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("table-row")) {
        return Optional.of(row());
      }
      if (reader.begins("table-column")) {
        noteColumns();
      }
      if (reader.isBegin() && isBeside(reader.name())) {
        reader.skip();
      }
    }
    return Optional.empty();
  }

  /** What stands in a table and holds rows that are none of it, or none at all. */
  private static boolean isBeside(String name) {
    return switch (name) {
      case "table-header-rows", "table-rows", "table-row-group" -> false;
      case "table-header-columns", "table-columns", "table-column-group", "table-column" -> false;
      default -> true;
    };
  }

  private void noteColumns() {
    int times = Repeats.of(reader, "number-columns-repeated");
    int last = (int) Math.min((long) columns + times, MOST_COLUMNS);
    if (isHidden()) {
      hidden.set(columns, last);
    }
    columns = last;
  }

  /** A row or column that is folded away, or that a filter passes over. */
  private boolean isHidden() {
    String seen = reader.value("visibility");
    return seen.equals("collapse") || seen.equals("filter");
  }

  /** The columns that the file hides, counted from 0. */
  BitSet hiddenColumns() {
    return hidden;
  }

  private SheetRow row() throws IOException {
    int times = Repeats.of(reader, "number-rows-repeated");
    int first = SheetLimits.row(file, row + 1);
    boolean unseen = isHidden();
    List<SheetCell> line = line(first);
    row += times;
    SheetLimits.row(file, row);
    if (!line.isEmpty()) {
      timesMore = times - 1;
    }
    again = new SheetRow(first, line, unseen);
    return again;
  }

  /** The cells up to the last that holds anything. */
  private List<SheetCell> line(int number) throws IOException {
    int level = reader.level();
    List<SheetCell> line = new ArrayList<>();
    long column = 0;
    while (reader.step() && reader.level() >= level) {
      if (reader.begins("table-cell") || reader.begins("covered-table-cell")) {
        int times = Repeats.of(reader, "number-columns-repeated");
        noteMerged(number, column + 1);
        SheetCell cell = cells.read();
        if (cell.kind() != CellKind.EMPTY) {
          SheetLimits.column(file, number, column + times);
          add(line, column, cell, times);
        }
        column += times;
      } else if (reader.isBegin()) {
        reader.skip();
      }
    }
    return line;
  }

  private static void add(List<SheetCell> line, long column, SheetCell cell, int times) {
    while (line.size() < column) {
      line.add(SheetCell.EMPTY);
    }
    for (int i = 0; i < times; i++) {
      line.add(cell);
    }
  }

  private void noteMerged(int number, long column) throws IOException {
    int rows = Repeats.of(reader, "number-rows-spanned");
    int columns = Repeats.of(reader, "number-columns-spanned");
    if (rows > 1 || columns > 1) {
      int lastRow = SheetLimits.row(file, (long) number + rows - 1);
      int lastColumn = SheetLimits.column(file, number, column + columns - 1);
      merged.add(new MergedRange(number, (int) column, lastRow, lastColumn));
    }
  }

  /** The merged cells of the rows so far. */
  List<MergedRange> merged() {
    return merged;
  }
}
