package org.meridian.model.importing.form;

import java.util.Objects;

/**
 * Where in a file something was found.
 *
 * @param record the data record, counted from 1; 0 where none is meant
 * @param line the physical line, counted from 1; 0 where none is meant
 * @param column the name of the column; empty where none is meant
 * @param raw the text as it stands in the file; empty where none is meant or the cell is empty
 */
public record CellPlace(int record, int line, String column, String raw) {

  /** Checks that nothing is null. */
  public CellPlace {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(raw, "raw");
  }
}
