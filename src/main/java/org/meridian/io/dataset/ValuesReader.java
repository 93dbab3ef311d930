package org.meridian.io.dataset;

import org.meridian.io.ProblemCode;
import org.meridian.io.table.CsvRows;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorKind;

/** Reads {@code values.csv} and {@code links.csv}: one value a row, in long form. */
final class ValuesReader {

  static final String VALUES = "values.csv";
  static final String LINKS = "links.csv";

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final int BAD_YEAR = -1;

  private final CsvRows rows;
  private final Lookup lookup;

  ValuesReader(CsvRows rows, Lookup lookup) {
    this.rows = rows;
    this.lookup = lookup;
  }

  /** The values of cities; the key of a cell is the position of the city. */
  Cells readValues() {
    Cells cells = new Cells(VALUES, lookup);
    if (!rows.require("city_id", "indicator_id", "year", "value")) {
      return cells;
    }
    int cityColumn = rows.column("city_id");
    int indicatorColumn = rows.column("indicator_id");
    int yearColumn = rows.column("year");
    int valueColumn = rows.column("value");
    while (rows.next()) {
      int city = lookup.city(rows, cityColumn);
      int indicator = lookup.indicator(rows, indicatorColumn, IndicatorKind.CITY);
      int year = year(yearColumn);
      double value = rows.number(valueColumn);
      if (city >= 0 && indicator >= 0 && year != BAD_YEAR) {
        cells.add(city, indicator, year, value, rows.line());
      }
    }
    return cells;
  }

  /**
   * The values of pairs of cities.
   *
   * @param directed whether a to b and b to a are two pairs
   * @return cells whose key is made by {@link #pairKey}
   */
  Cells readLinks(boolean directed) {
    Cells cells = new Cells(LINKS, lookup);
    if (!rows.require("from_id", "to_id", "indicator_id", "year", "value")) {
      return cells;
    }
    int fromColumn = rows.column("from_id");
    int toColumn = rows.column("to_id");
    int indicatorColumn = rows.column("indicator_id");
    int yearColumn = rows.column("year");
    int valueColumn = rows.column("value");
    while (rows.next()) {
      int from = lookup.city(rows, fromColumn);
      int to = lookup.city(rows, toColumn);
      int indicator = lookup.indicator(rows, indicatorColumn, IndicatorKind.LINK);
      int year = year(yearColumn);
      double value = rows.number(valueColumn);
      if (from >= 0 && from == to) {
        rows.report(toColumn, ProblemCode.LINK_TO_ITSELF);
      } else if (from >= 0 && to >= 0 && indicator >= 0 && year != BAD_YEAR) {
        cells.add(pairKey(from, to, directed), indicator, year, value, rows.line());
      }
    }
    return cells;
  }

  private int year(int column) {
    String text = rows.present(column);
    if (text.isEmpty()) {
      return Dataset.TIMELESS;
    }
    boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = digits ? Integer.parseInt(text) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      rows.report(column, ProblemCode.NOT_A_YEAR);
      return BAD_YEAR;
    }
    return year;
  }

  /** A pair as one number: undirected pairs have the lower position first. */
  static long pairKey(int from, int to, boolean directed) {
    int origin = directed ? from : Math.min(from, to);
    int destination = directed ? to : Math.max(from, to);
    return ((long) origin << Integer.SIZE) | destination;
  }
}
