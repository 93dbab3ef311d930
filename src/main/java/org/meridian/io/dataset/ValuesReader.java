package org.meridian.io.dataset;

import java.util.Set;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorKind;
import org.meridian.model.period.Period;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Reads {@code values.csv} and {@code links.csv}: one value a row, in long form. */
final class ValuesReader {

  static final String VALUES = "values.csv";

  private static final Period BAD_YEAR = Period.of(-1);

  private final CheckedRows rows;
  private final RowLookup lookup;
  private final boolean known;

  /** Rows of one period mostly stand together, so that it is read once. */
  private String latestText = "";

  private Period latest = BAD_YEAR;

  /**
   * A reader.
   *
   * @param source the table
   * @param problems takes what is wrong
   * @param lookup the cities and indicators that it may name
   * @param known whether there are any; otherwise only the header is read
   */
  ValuesReader(RowSource source, Problems problems, RowLookup lookup, boolean known) {
    this.rows = new CheckedRows(source, problems);
    this.known = known;
    this.lookup = lookup;
  }

  /** The values of cities; the key of a cell is the position of the city. */
  void readValues(LongTable cells) {
    if (!rows.require("city_id", "indicator_id", "year", "value") || !known) {
      return;
    }
    rows.noteUnread(Set.of("city_id", "indicator_id", "year", "value"));
    int cityColumn = rows.column("city_id");
    int indicatorColumn = rows.column("indicator_id");
    int yearColumn = rows.column("year");
    int valueColumn = rows.column("value");
    while (rows.next()) {
      int city = lookup.city(rows, cityColumn);
      int indicator = lookup.indicator(rows, indicatorColumn, IndicatorKind.CITY);
      Period year = year(yearColumn);
      double value = rows.number(valueColumn);
      if (city >= 0 && indicator >= 0 && !isBad(year)) {
        cells.add(city, indicator, year, value, rows.line());
      }
    }
  }

  /**
   * The values of pairs of cities.
   *
   * @param directed whether a to b and b to a are two pairs
   * @param tables takes the cells of pairs, whose key is made by {@link #pairKey}, and of cities
   *     joined with themselves
   */
  void readLinks(boolean directed, ValueTables tables) {
    if (!rows.require("from_id", "to_id", "indicator_id", "year", "value") || !known) {
      return;
    }
    rows.noteUnread(Set.of("from_id", "to_id", "indicator_id", "year", "value"));
    int fromColumn = rows.column("from_id");
    int toColumn = rows.column("to_id");
    int indicatorColumn = rows.column("indicator_id");
    int yearColumn = rows.column("year");
    int valueColumn = rows.column("value");
    while (rows.next()) {
      int from = lookup.city(rows, fromColumn);
      int to = lookup.city(rows, toColumn);
      int indicator = lookup.indicator(rows, indicatorColumn, IndicatorKind.LINK);
      Period year = year(yearColumn);
      double value = rows.number(valueColumn);
      if (from < 0 || to < 0 || indicator < 0 || isBad(year)) {
        continue;
      }
      if (from == to) {
        tables.inside().add(from, indicator, year, value, rows.line());
      } else if (from < to || directed) {
        tables.links().add(pairKey(from, to), indicator, year, value, rows.line());
      } else {
        tables.links().addTurned(pairKey(to, from), indicator, year, value, rows.line());
      }
    }
  }

  private Period year(int column) {
    String text = rows.present(column);
    if (text.isEmpty()) {
      return Dataset.TIMELESS;
    }
    if (!text.equals(latestText)) {
      latestText = text;
      latest = Period.parse(text).orElse(BAD_YEAR);
    }
    if (isBad(latest)) {
      rows.report(column, ProblemCode.NOT_A_YEAR);
    }
    return latest;
  }

  /** There is only one, and millions of rows ask. */
  private static boolean isBad(Period year) {
    return year == BAD_YEAR;
  }

  /** A pair as one number. */
  static long pairKey(int origin, int destination) {
    return ((long) origin << Integer.SIZE) | destination;
  }
}
