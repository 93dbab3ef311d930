package org.meridian.io.importing.layout;

import org.meridian.io.importing.cells.CellTable;

/** A table turned on its side: its columns as rows. */
public final class TurnedTable {

  private TurnedTable() {}

  /** The columns of a table, each as a row that stands in the line of the header. */
  public static CellTable of(TableFrame frame) {
    CellTable cells = frame.cells();
    CellTable.Filling turned = new CellTable.Filling();
    int header = frame.header().row() + Math.max(0, frame.header().rows() - 1);
    for (int column = 0; column < frame.width(); column++) {
      turned.row(frame.headerLine());
      turned.cell(column == 0 ? "City" : cells.cell(header, column));
      for (int row = header + 1; row < cells.rows(); row++) {
        if (frame.isData(row)) {
          turned.cell(cells.cell(row, column));
        }
      }
    }
    return turned.toTable();
  }
}
