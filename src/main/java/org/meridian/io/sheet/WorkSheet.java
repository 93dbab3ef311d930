package org.meridian.io.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One sheet of a file.
 *
 * @param name its name, as the tab shows it
 * @param hidden whether the file hides it from its readers
 * @param merged its merged cells, in the order of the file
 * @param opener opens the rows from the first, each time anew; cursors are independent
 */
public record WorkSheet(
    String name, boolean hidden, List<MergedRange> merged, Supplier<RowCursor> opener) {

  /** Copies the ranges. */
  public WorkSheet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(opener, "opener");
    merged = List.copyOf(merged);
  }

  /** Opens the rows from the first; to be closed by the caller. */
  public RowCursor open() {
    return opener.get();
  }
}
