package org.meridian.io.table;

import java.util.List;
import java.util.Optional;
import org.meridian.model.reading.Problem;

/**
 * A header and rows of cells with their places, whatever they come from: a text file, a sheet, a
 * database. It gives the cells as they stand; {@link CheckedRows} says what they mean and what does
 * not fit. A source that cannot be read at all has an empty header and no rows, and has added a
 * problem that says why.
 */
public interface RowSource {

  /** The file or table, as problems name it. */
  String name();

  /** The names of the columns in order, as they stand; empty where there is no table. */
  List<String> header();

  /** The line that the header stands in, counted from 1. */
  int headerLine();

  /** Goes to the next row; false at the end. Lines with nothing in them are no rows. */
  boolean next();

  /** The line or row that the row starts in, counted from 1. */
  int line();

  /** How many cells the row has. */
  int width();

  /** A cell of the row as it stands. */
  String cell(int column);

  /** How a column writes its numbers, and which texts stand for a missing one. */
  default NumberForm numbers(String column) {
    return NumberForm.PLAIN;
  }

  /**
   * What the table seems to be if its header lacks columns: one with another separator, or one
   * whose header stands further down.
   *
   * @param wanted the columns that the header should have, in letters of either case
   */
  default Optional<Problem> otherReading(List<String> wanted) {
    return Optional.empty();
  }
}
