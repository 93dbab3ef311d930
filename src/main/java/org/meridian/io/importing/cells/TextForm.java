package org.meridian.io.importing.cells;

import java.util.List;

/**
 * How the lines of a text are cut into cells.
 *
 * @param delimiter between cells; {@code 0} where they stand at fixed places
 * @param quoted whether quotes hold cells together
 * @param starts where each cell begins, where they stand at fixed places
 */
public record TextForm(char delimiter, boolean quoted, List<Integer> starts) {

  /** Copies the places. */
  public TextForm {
    starts = List.copyOf(starts);
  }

  /** Cells between delimiters. */
  public static TextForm delimited(char delimiter) {
    return new TextForm(delimiter, true, List.of());
  }
}
