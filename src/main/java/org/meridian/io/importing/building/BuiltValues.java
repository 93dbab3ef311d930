package org.meridian.io.importing.building;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.period.Period;

/** Values of cities by year and indicator, while cities are still being found. */
final class BuiltValues {

  private final NavigableMap<Period, Map<String, double[]>> byYear = new TreeMap<>();

  /**
   * Sets a value that is not yet there; false if another one is. A value without a year stands for
   * every year, so beside values of years it is another one.
   */
  boolean put(Period year, String indicator, int city, double value) {
    if (isBesideYears(year, indicator, city)) {
      return false;
    }
    Map<String, double[]> columns = byYear.computeIfAbsent(year, absent -> new LinkedHashMap<>());
    double[] column = columns.getOrDefault(indicator, new double[0]);
    if (column.length <= city) {
      int before = column.length;
      column = Arrays.copyOf(column, Math.max(city + 1, before * 2));
      Arrays.fill(column, before, column.length, Double.NaN);
      columns.put(indicator, column);
    }
    if (!Double.isNaN(column[city])) {
      return column[city] == value;
    }
    column[city] = value;
    return true;
  }

  private boolean isBesideYears(Period year, String indicator, int city) {
    boolean timeless = year.equals(Dataset.TIMELESS);
    return timeless
        ? byYear.tailMap(Dataset.TIMELESS, false).values().stream()
            .anyMatch(columns -> isGiven(columns, indicator, city))
        : isGiven(byYear.getOrDefault(Dataset.TIMELESS, Map.of()), indicator, city);
  }

  private static boolean isGiven(Map<String, double[]> columns, String indicator, int city) {
    double[] column = columns.get(indicator);
    return column != null && city < column.length && !Double.isNaN(column[city]);
  }

  /** The tables of a number of cities. */
  Map<Period, IndicatorTable> tables(int cities) {
    Map<Period, IndicatorTable> tables = new TreeMap<>();
    byYear.forEach((year, columns) -> tables.put(year, table(columns, cities)));
    return tables;
  }

  private static IndicatorTable table(Map<String, double[]> columns, int cities) {
    Map<String, double[]> sized = new LinkedHashMap<>();
    columns.forEach(
        (indicator, column) -> {
          double[] values = Arrays.copyOf(column, cities);
          if (cities > column.length) {
            Arrays.fill(values, column.length, cities, Double.NaN);
          }
          sized.put(indicator, values);
        });
    return new IndicatorTable(cities, sized);
  }
}
