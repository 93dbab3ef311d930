package org.meridian.io.importing.layout;

import java.util.HashSet;
import java.util.Set;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.text.CityNameIndex;
import org.meridian.text.CountryIndex;

/** Tells rows of a header from rows of data. */
final class HeaderRows {

  private final CellTable cells;
  private final boolean[] numeric;
  private final CityNameIndex cities;

  /**
   * Takes the rows.
   *
   * @param numeric which columns hold numbers
   * @param cities known cities: a row that names one is no header
   */
  HeaderRows(CellTable cells, boolean[] numeric, CityNameIndex cities) {
    this.cells = cells;
    this.numeric = numeric;
    this.cities = cities;
  }

  private String text(int row, int column) {
    return BlankText.strip(cells.cell(row, column));
  }

  /** Whether no number stands where the rows below have numbers; years may head columns. */
  boolean isTextual(int row) {
    int numbers = 0;
    int years = 0;
    int words = 0;
    for (int column = 0; column < numeric.length; column++) {
      String cell = text(row, column);
      if (!cell.isEmpty() && numeric[column]) {
        boolean year = CellKinds.isPeriod(cell);
        years += year ? 1 : 0;
        numbers += !year && CellKinds.isNumber(cell) && !CellKinds.isMissing(cell) ? 1 : 0;
        words += CellKinds.isNumber(cell) ? 0 : 1;
      }
    }
    boolean yearHeads = years == 0 || years > 1 && isSeveralYears(row) || isYearAlone(row, years);
    return yearHeads && numbers * 4 <= words + years;
  }

  /** One year heads a column of which the cells below are no years. */
  private boolean isYearAlone(int row, int years) {
    for (int column = 0; column < numeric.length; column++) {
      if (numeric[column] && CellKinds.isPeriod(text(row, column))) {
        return years == 1 && row + 1 < cells.rows() && !CellKinds.isPeriod(text(row + 1, column));
      }
    }
    return false;
  }

  /** Years that differ: one that stands again and again is a value. */
  private boolean isSeveralYears(int row) {
    Set<String> years = new HashSet<>();
    for (int column = 0; column < numeric.length; column++) {
      String cell = text(row, column);
      if (CellKinds.isPeriod(cell)) {
        years.add(cell);
      }
    }
    return years.size() > 1;
  }

  /**
   * A second row of names or units: words where the rows below have numbers. A row that names a
   * place is data, whatever stands in its other cells.
   */
  boolean isSecondHeader(int header, int row) {
    if (row >= cells.rows() - 1 || cells.filled(row) == 0 || isRowOfData(header, row)) {
      return false;
    }
    int words = 0;
    int columns = 0;
    for (int column = 0; column < numeric.length; column++) {
      String cell = text(row, column);
      if (numeric[column]) {
        columns++;
        if (CellKinds.isNumber(cell) && !CellKinds.isPeriod(cell)) {
          return false;
        }
        words += cell.isEmpty() || CellKinds.isMissing(cell) ? 0 : 1;
      }
    }
    return columns > 0 && words * 2 > columns && words > 0 && isYearsOrWords(row);
  }

  /** Whether a text stands in a column of texts that is named above and that is no name itself. */
  private boolean isRowOfData(int header, int row) {
    for (int column = 0; column < numeric.length; column++) {
      String cell = text(row, column);
      String above = text(header, column);
      // A head merged over both rows stands in both.
      boolean named =
          !numeric[column] && !cell.isEmpty() && !above.isEmpty() && !above.equals(cell);
      if (named && (isPlace(cell) || column < 2 && HeaderWords.role(cell).isEmpty())) {
        return true;
      }
      if (numeric[column] && CellKinds.isFormula(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its cells is a name that columns have. */
  boolean isNamed(int row) {
    for (int column = 0; column < cells.width(row); column++) {
      if (HeaderWords.role(text(row, column)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(String cell) {
    return cities.isNamed(cell) || CountryIndex.isName(cell);
  }

  private boolean isYearsOrWords(int row) {
    for (int column = 0; column < numeric.length; column++) {
      if (numeric[column] && CellKinds.isPeriod(text(row, column))) {
        return isSeveralYears(row);
      }
    }
    return true;
  }
}
