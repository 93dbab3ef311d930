package org.meridian.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meridian.model.period.Period;

/**
 * Puts together what a period shows of the tables of all periods. Columns that come from one period
 * are those of its table; only columns that several periods feed are made anew.
 */
final class ShownValues {

  private final Map<String, Indicator> indicators;
  private final Vintages vintages;
  private final TreeMap<Period, IndicatorTable> values;
  private final int cities;

  ShownValues(
      Map<String, Indicator> indicators,
      Vintages vintages,
      TreeMap<Period, IndicatorTable> values,
      int cities) {
    this.indicators = indicators;
    this.vintages = vintages;
    this.values = values;
    this.cities = cities;
  }

  /** The values of a period. */
  IndicatorTable of(Period asked) {
    if (values.size() == 1 && values.containsKey(asked)) {
      return values.get(asked);
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String indicator : indicators.keySet()) {
      List<Period> shown = vintages.shown(indicator, asked);
      IndicatorTable own = values.get(shown.isEmpty() ? asked : shown.getFirst());
      double[] column = own == null ? null : own.column(indicator).orElse(null);
      if (shown.size() > 1) {
        column = joined(indicator, asked);
      }
      if (column != null) {
        columns.put(indicator, column);
      }
    }
    return new IndicatorTable(cities, columns);
  }

  private double[] joined(String indicator, Period asked) {
    double[] column = new double[cities];
    for (int city = 0; city < cities; city++) {
      Period period = vintages.of(indicator, asked, city).orElseThrow();
      IndicatorTable table = values.get(period);
      column[city] = table == null ? Double.NaN : table.value(indicator, city);
    }
    return column;
  }
}
