package org.meridian.io.importing.layout;

import java.util.List;
import java.util.Optional;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.ColumnRole;
import org.meridian.text.CityNameIndex;

/** Tells rows of totals and averages, by their words and by their sums. */
final class TotalRows {

  /** Totals stand in one of the first columns. */
  private static final int FIRST = 3;

  /** A sum of fewer rows may be an accident. */
  private static final int LEAST_ROWS = 2;

  private final CellTable cells;
  private final boolean[] ofPlaces = new boolean[FIRST];
  private final boolean[] numeric;
  private final CityNameIndex cities;

  TotalRows(CellTable cells, List<String> names, boolean[] numeric, CityNameIndex cities) {
    this.cells = cells;
    for (int column = 0; column < Math.min(FIRST, names.size()); column++) {
      ofPlaces[column] = HeaderWords.role(names.get(column)).equals(Optional.of(ColumnRole.CITY));
    }
    this.numeric = numeric;
    this.cities = cities;
  }

  private String text(int row, int column) {
    return BlankText.strip(cells.cell(row, column));
  }

  /** Whether a row says that it is one where the place is named, and names no city. */
  boolean isTotal(int row) {
    boolean led = false;
    for (int column = 0; column < Math.min(FIRST, cells.width(row)); column++) {
      String cell = text(row, column);
      if ((!led || ofPlaces[column]) && isTotal(cell)) {
        return true;
      }
      led |= !cell.isEmpty();
    }
    return false;
  }

  private boolean isTotal(String cell) {
    return RowWords.isTotal(cell) || RowWords.isTotalOf(cell) && !cities.isNamed(cell);
  }

  /** Marks the last row of data where its numbers are the sums of all above and it has no name. */
  void markSum(RowKind[] kinds, int from) {
    int last = kinds.length - 1;
    while (last >= from && kinds[last] != RowKind.DATA) {
      last--;
    }
    if (last >= from + LEAST_ROWS && isNameless(last) && isSum(kinds, from, last)) {
      kinds[last] = RowKind.TOTAL;
    }
  }

  private boolean isNameless(int row) {
    for (int column = 0; column < numeric.length; column++) {
      if (!numeric[column] && !cells.isBlank(row, column)) {
        return false;
      }
    }
    return numeric.length > 0 && !numeric[0];
  }

  private boolean isSum(RowKind[] kinds, int from, int last) {
    int sums = 0;
    for (int column = 0; column < numeric.length; column++) {
      String total = text(last, column);
      if (numeric[column] && !total.isEmpty()) {
        double sum = sum(kinds, from, last, column);
        double off = Math.abs(sum - CellKinds.value(total));
        if (!(off <= 1e-9 * Math.abs(sum))) {
          return false;
        }
        sums++;
      }
    }
    return sums > 0;
  }

  private double sum(RowKind[] kinds, int from, int last, int column) {
    double sum = 0;
    for (int row = from; row < last; row++) {
      double value = kinds[row] == RowKind.DATA ? CellKinds.value(text(row, column)) : 0;
      sum += Double.isNaN(value) ? 0 : value;
    }
    return sum;
  }
}
