package org.meridian.io.importing.layout;

import java.util.List;
import org.meridian.io.importing.cells.CellTable;

/**
 * Where the table stands.
 *
 * @param cells all cells of the file
 * @param kinds what each row is
 * @param headerRow the first row of the header, or the first of the data where there is none
 * @param headerRows how many rows the header has
 * @param width how many columns the table has
 * @param names names of the columns, each once; a column without one is called by its number
 * @param groups what a header row above says of each column; may be empty
 * @param shift how many cells data rows have in front of the first named column
 */
public record TableFrame(
    CellTable cells,
    RowKind[] kinds,
    int headerRow,
    int headerRows,
    int width,
    List<String> names,
    List<String> groups,
    int shift) {

  /** Copies the names. */
  public TableFrame {
    names = List.copyOf(names);
    groups = List.copyOf(groups);
  }

  /** The line that the header begins in. */
  public int headerLine() {
    return cells.rows() == 0 ? 1 : cells.line(Math.min(headerRow, cells.rows() - 1));
  }

  /** Whether a row holds data. */
  public boolean isData(int row) {
    return kinds[row] == RowKind.DATA;
  }

  /** How many rows hold data. */
  public int dataRows() {
    int rows = 0;
    for (RowKind kind : kinds) {
      rows += kind == RowKind.DATA ? 1 : 0;
    }
    return rows;
  }
}
