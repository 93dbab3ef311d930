package org.meridian.io.importing.layout;

import java.util.List;

/**
 * The header of a table in a file.
 *
 * @param row the first row of the header, or the first of the data where there is none
 * @param rows how many rows the header has
 * @param names names of the columns, each once; a column without one is called by its number
 * @param groups what a header row above says of each column; may be empty
 */
public record FrameHeader(int row, int rows, List<String> names, List<String> groups) {

  /** Copies the collections. */
  public FrameHeader {
    names = List.copyOf(names);
    groups = List.copyOf(groups);
  }
}
