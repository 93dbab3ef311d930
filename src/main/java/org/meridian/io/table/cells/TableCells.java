package org.meridian.io.table.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.meridian.io.file.AtomicFile;

/**
 * A table that is written cell by cell, from left to right and from top to bottom; the first row
 * heads the columns. Numbers are written unrounded; a missing one is an empty cell.
 */
public interface TableCells {

  /** Adds a cell of text. */
  TableCells cell(String text);

  /** Adds a cell of a number; empty for NaN. */
  TableCells cell(double value);

  /** Adds a cell of a whole number. */
  TableCells cell(long value);

  /** Adds a cell of a rank; empty for 0, which is no rank. */
  default TableCells rank(int rank) {
    return rank == 0 ? cell("") : cell(rank);
  }

  /** Ends the row. */
  TableCells end();

  /** Ends the row, and passes on what has gathered where that is much. */
  void end(OutputStream stream) throws IOException;

  /** Ends the table, and passes on what has not been passed on of it. */
  void passTo(OutputStream stream) throws IOException;

  /** Ends the table; the whole of it, where nothing has been passed on. */
  default byte[] toBytes() {
    return bytes(this::passTo);
  }

  /** All bytes of a table that could also be passed on part by part. */
  static byte[] bytes(AtomicFile.ContentWriter table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      table.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
