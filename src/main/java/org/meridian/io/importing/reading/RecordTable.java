package org.meridian.io.importing.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.layout.TableFrame;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;

/**
 * The rows of data of a table with what its columns are. Arrays are handed out without copying.
 *
 * @param frame where the table stands
 * @param columns what each column is
 * @param rows the row in the frame of each record
 * @param shifted whether a record's cells do not stand in their columns, so that its numbers are
 *     not read
 * @param numbers the numbers of each column, one a record, NaN missing; null for a column of text
 */
public record RecordTable(
    TableFrame frame,
    List<ColumnChoice> columns,
    int[] rows,
    boolean[] shifted,
    double[][] numbers) {

  /** Copies the columns. */
  public RecordTable {
    columns = List.copyOf(columns);
  }

  /** How many records there are. */
  public int records() {
    return rows.length;
  }

  /**
   * A cell of a record in one line, without white space at its ends; empty where there is no such
   * column.
   */
  public String text(int record, int column) {
    return column < 0 ? "" : BlankText.inLine(frame.cells().cell(rows[record], column));
  }

  /** A cell of a record as it stands. */
  public String raw(int record, int column) {
    return frame.cells().cell(rows[record], column);
  }

  /** The line that a record begins in. */
  public int line(int record) {
    return frame.cells().line(rows[record]);
  }

  /** The position of the first column in a role, -1 where there is none. */
  public int position(ColumnRole role) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == role) {
        return column;
      }
    }
    return -1;
  }

  /** What parts the values of a record further, such as sex and age; empty where nothing does. */
  public String breakdown(int record) {
    String all = "";
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == ColumnRole.BREAKDOWN) {
        String text = text(record, column);
        all = all.isEmpty() ? text : all + ", " + text;
      }
    }
    return all;
  }

  /** The positions of the columns that hold values. */
  public int[] values() {
    return IntStream.range(0, columns.size())
        .filter(column -> columns.get(column).isValue() && numbers[column] != null)
        .toArray();
  }

  /** The number of a record in a column; NaN where it is missing or the column is text. */
  public double number(int record, int column) {
    return column < 0 || numbers[column] == null ? Double.NaN : numbers[column][record];
  }
}
