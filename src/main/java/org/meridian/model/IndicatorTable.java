package org.meridian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of city indicators in one year: a column of {@code double} an indicator, one value a
 * city in the order of the dataset's cities. NaN is a missing value, and never means 0.
 *
 * <p>Columns are handed out without copying, because scoring reads them in hot loops; whoever holds
 * one must not write to it.
 */
public final class IndicatorTable {

  private final int cityCount;
  private final Map<String, double[]> columns;

  /**
   * Takes over columns.
   *
   * @param cityCount the length of every column
   * @param columns by indicator id, in order
   * @throws IllegalArgumentException if a column has another length
   */
  public IndicatorTable(int cityCount, Map<String, double[]> columns) {
    columns.forEach((id, column) -> ColumnChecks.requireLength(id, column, cityCount));
    this.cityCount = cityCount;
    this.columns = new LinkedHashMap<>(columns);
  }

  /** How many cities every column covers. */
  public int cityCount() {
    return cityCount;
  }

  /** The ids of the indicators that have a column, in order. */
  public Set<String> indicators() {
    return Collections.unmodifiableSet(columns.keySet());
  }

  /** The column of an indicator, not a copy; empty where the year has none. */
  public Optional<double[]> column(String indicator) {
    return Optional.ofNullable(columns.get(indicator));
  }

  /** One value; NaN where it is missing. */
  public double value(String indicator, int city) {
    double[] column = columns.get(indicator);
    return column == null ? Double.NaN : column[city];
  }
}
