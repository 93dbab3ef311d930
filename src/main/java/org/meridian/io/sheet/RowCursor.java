package org.meridian.io.sheet;

import java.util.BitSet;
import java.util.List;
import org.meridian.model.reading.Problem;

/**
 * Goes through the rows of a sheet from the first to the last, and holds one at a time. Rows with
 * nothing in them are passed over: the row numbers tell where. It never throws for what is wrong
 * with the file: then the rows end early, and {@link #problems} has the reason. Not thread-safe.
 */
public interface RowCursor extends AutoCloseable {

  /** Goes to the next row that holds anything; false at the end, also at an early one. */
  boolean next();

  /** The number of the row in the sheet, counted from 1, with the rows above that hold nothing. */
  int row();

  /**
   * The cells of the row from the first column to the last that holds anything; gaps are {@link
   * SheetCell#EMPTY}. Unmodifiable, and valid after further steps; rows that a file states as
   * repeated may share one list.
   */
  List<SheetCell> cells();

  /** Whether the file hides the row from its readers. */
  default boolean isHidden() {
    return false;
  }

  /** The columns that the file hides, counted from 0; known from the first row on. */
  default BitSet hiddenColumns() {
    return new BitSet();
  }

  /** What is wrong so far; an error means that rows below were not read. */
  List<Problem> problems();

  /** Lets go of the file; further steps find no row. */
  @Override
  void close();
}
