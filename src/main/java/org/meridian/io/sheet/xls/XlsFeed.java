package org.meridian.io.sheet.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.meridian.io.sheet.RowFeed;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetRow;

/** The rows of a sheet of Excel 97 to 2003, one by one. */
final class XlsFeed implements RowFeed {

  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL97.getMaxColumns();

  private final RecordStream records;
  private final int part;
  private final BookFacts facts = new BookFacts();
  private final XlsCells cells;
  private List<SheetCell> line = new ArrayList<>();
  private final BitSet hidden = new BitSet();
  private final BitSet unseen = new BitSet();
  private int row;

  /** Where the text of a formula belongs that has just been read; -1 if none is awaited. */
  private int awaited = -1;

  XlsFeed(Path file, String place, int part) throws IOException {
    this.part = part;
    records = RecordStream.open(file);
    cells = new XlsCells(place, facts);
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    while (records.part() <= part) {
      Optional<Record> next = records.next();
      if (next.isEmpty() || records.part() > part) {
        break;
      }
      if (records.part() == 0) {
        facts.take(next.get());
      } else if (records.part() == part) {
        Optional<SheetRow> done = take(next.get());
        if (done.isPresent()) {
          return done;
        }
      }
    }
    return flush(0);
  }

  /** Takes a record; gives the row before, if the record is the first of another. */
  private Optional<SheetRow> take(Record record) throws IOException {
    if (record instanceof StringRecord text && awaited >= 0) {
      line.set(awaited, SheetCell.text(text.getString()));
      awaited = -1;
    } else if (record instanceof CellValueRecordInterface cell) {
      Optional<SheetRow> done =
          cell.getRow() + 1 == row ? Optional.empty() : flush(cell.getRow() + 1);
      add(cell);
      return done;
    } else if (record instanceof RowRecord each && each.getZeroHeight()) {
      unseen.set(each.getRowNumber() & 0xFFFF);
    } else if (record instanceof ColumnInfoRecord each && each.getHidden()) {
      hidden.set(each.getFirstColumn(), Math.min(MOST_COLUMNS, each.getLastColumn() + 1));
    }
    return Optional.empty();
  }

  @Override
  public BitSet hiddenColumns() {
    return hidden;
  }

  private void add(CellValueRecordInterface cell) throws IOException {
    int column = cell.getColumn() & 0xFFFF;
    if (column >= MOST_COLUMNS) {
      throw cells.bad(cell, CellReference.convertNumToColString(column));
    }
    while (line.size() <= column) {
      line.add(SheetCell.EMPTY);
    }
    line.set(column, cells.cell(cell));
    awaited =
        cell instanceof FormulaRecord formula && formula.hasCachedResultString() ? column : -1;
  }

  /** The row so far, if there is one; what follows belongs to another. */
  private Optional<SheetRow> flush(int nextRow) {
    Optional<SheetRow> done =
        row > 0 ? Optional.of(new SheetRow(row, line, unseen.get(row - 1))) : Optional.empty();
    line = new ArrayList<>();
    row = nextRow;
    return done;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
