package org.meridian.io.graph;

import java.util.List;
import java.util.function.Supplier;
import org.meridian.io.sheet.RowCursor;

/**
 * Places, a row each.
 *
 * @param file the file or the table in it, as problems name it
 * @param columns the names of the columns
 * @param roles what the columns are for
 * @param opener opens the rows from the first, each time anew, without a header; {@link
 *     RowCursor#row} is the line in the file, and several rows may stand in one
 */
public record PlaceTable(
    String file, List<String> columns, PlaceRoles roles, Supplier<RowCursor> opener) {

  /** Copies the names. */
  public PlaceTable {
    columns = List.copyOf(columns);
  }

  /** Opens the rows from the first; to be closed by the caller. */
  public RowCursor open() {
    return opener.get();
  }
}
