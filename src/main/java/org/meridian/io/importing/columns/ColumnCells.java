package org.meridian.io.importing.columns;

/** The cells of a column of numbers, record by record. */
public interface ColumnCells {

  /**
   * Where a cell stands.
   *
   * @param record counted from 1
   * @param line counted from 1
   */
  record RecordPlace(int record, int line) {}

  /** How many records there are. */
  int count();

  /** A cell without white space at its ends. */
  String cell(int record);

  /** Whether the cell of a record stands in its column. */
  boolean isRead(int record);

  /** Whether a missing cell is worth a line. */
  boolean isSaid(int record);

  /** Whether the numbers are coordinates, of which the size is known. */
  boolean isBounded();

  /** Where a record stands. */
  RecordPlace place(int record);
}
