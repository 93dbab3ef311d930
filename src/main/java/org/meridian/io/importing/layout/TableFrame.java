package org.meridian.io.importing.layout;

import org.meridian.io.importing.cells.CellTable;

/**
 * Where the table stands.
 *
 * @param cells all cells of the file
 * @param kinds what each row is
 * @param header the header of a table in a file
 * @param width how many columns the table has
 * @param shift how many cells data rows have in front of the first named column
 */
public record TableFrame(
    CellTable cells, RowKind[] kinds, FrameHeader header, int width, int shift) {

  /** The line that the header begins in. */
  public int headerLine() {
    return cells.rows() == 0 ? 1 : cells.line(Math.min(header.row(), cells.rows() - 1));
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
