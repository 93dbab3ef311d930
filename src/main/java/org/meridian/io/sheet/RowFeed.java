package org.meridian.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/** The rows of a sheet as one format gives them; {@link FeedCursor} makes a cursor of it. */
public interface RowFeed extends Closeable {

  /**
   * The next row, which may be one with nothing in it; empty at the end.
   *
   * @throws IOException if the file cannot be read on
   */
  Optional<SheetRow> next() throws IOException;

  /** The columns that the file hides, counted from 0, as far as is known after the first row. */
  default BitSet hiddenColumns() {
    return new BitSet();
  }
}
