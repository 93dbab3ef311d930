package org.meridian.io.importing.layout;

import java.util.Optional;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.ColumnRole;

/** Finds a second table to the right of the first, behind a column with nothing in it. */
final class TableBeside {

  private final CellTable cells;
  private final int header;
  private final int width;

  TableBeside(CellTable cells, int header, int width) {
    this.cells = cells;
    this.header = header;
    this.width = width;
  }

  /** How many columns the first table has. */
  int width() {
    for (int column = 2; column < width - 2; column++) {
      if (isGap(column) && isOther(column)) {
        return column;
      }
    }
    return width;
  }

  private String text(int row, int column) {
    return BlankText.strip(cells.cell(row, column));
  }

  private boolean isGap(int column) {
    for (int row = header; row < cells.rows(); row++) {
      if (!cells.isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Both tables begin with a column of places, which is of texts. */
  private boolean isOther(int gap) {
    int first = gap + 1;
    while (first < width && cells.isBlank(header, first)) {
      first++;
    }
    String name = text(header, first);
    boolean again = !name.isEmpty() && name.equals(text(header, 0));
    boolean places = HeaderWords.role(name).equals(Optional.of(ColumnRole.CITY));
    boolean texts = header + 1 < cells.rows() && !CellKinds.isNumber(text(header + 1, first));
    return first < width - 1 && texts && (again || places && isOfPlaces());
  }

  private boolean isOfPlaces() {
    return HeaderWords.role(text(header, 0)).equals(Optional.of(ColumnRole.CITY));
  }
}
