package org.meridian.io.sheet;

import java.util.List;

/**
 * A row as a reader of a format gives it.
 *
 * @param number its number in the sheet, counted from 1
 * @param cells its cells from the first column on
 * @param hidden whether the file hides it from its readers, as a filter does too
 */
public record SheetRow(int number, List<SheetCell> cells, boolean hidden) {

  /** Copies the cells. */
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** A row that everybody sees. */
  public SheetRow(int number, List<SheetCell> cells) {
    this(number, cells, false);
  }

  /** The same cells in another row. */
  public SheetRow at(int other) {
    return new SheetRow(other, cells, hidden);
  }

  /** The same row without the cells behind the last that holds anything. */
  SheetRow trimmed() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).kind() == CellKind.EMPTY) {
      width--;
    }
    return width == cells.size() ? this : new SheetRow(number, cells.subList(0, width), hidden);
  }
}
