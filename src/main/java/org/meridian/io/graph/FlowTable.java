package org.meridian.io.graph;

import java.util.List;
import java.util.function.Supplier;
import org.meridian.io.sheet.RowCursor;

/**
 * Flows between places, a row each.
 *
 * @param file the file or the table in it, as problems name it
 * @param columns the names of the columns
 * @param roles what the columns are for
 * @param direction whether flows have a direction
 * @param opener opens the rows from the first, as that of a {@link PlaceTable}
 */
public record FlowTable(
    String file,
    List<String> columns,
    FlowRoles roles,
    FlowDirection direction,
    Supplier<RowCursor> opener) {

  /** Copies the names. */
  public FlowTable {
    columns = List.copyOf(columns);
  }

  /** Opens the rows from the first; to be closed by the caller. */
  public RowCursor open() {
    return opener.get();
  }
}
