package org.meridian.io.dataset.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.table.CheckedRows;
import org.meridian.model.City;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.reading.ProblemCode;

/** Finds the cities and indicators that the rows of a table name. Safe for several threads. */
public final class RowLookup {

  private final Map<String, Integer> cities = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Indicator> indicators;
  private final boolean allCities;
  private final boolean allIndicators;

  /**
   * A lookup.
   *
   * @param cities those that may be named
   * @param allCities whether these are all that the package has; otherwise an unknown id is no
   *     problem of its own
   * @param indicators those that may be named
   * @param allIndicators the same for the indicators
   */
  public RowLookup(
      List<City> cities, boolean allCities, List<Indicator> indicators, boolean allIndicators) {
    this.allCities = allCities;
    this.allIndicators = allIndicators;
    for (City city : cities) {
      this.cities.putIfAbsent(city.id(), this.cities.size());
    }
    this.indicators = List.copyOf(indicators);
    for (Indicator indicator : indicators) {
      positions.putIfAbsent(indicator.id(), positions.size());
    }
  }

  int cityCount() {
    return cities.size();
  }

  /** Whether a city may be named; any may where not all are known. */
  public boolean hasCity(String id) {
    return cities.containsKey(id) || !allCities;
  }

  public int indicatorCount() {
    return indicators.size();
  }

  public String indicatorId(int position) {
    return indicators.get(position).id();
  }

  /** The position of the city named in a cell; -1, with a problem, where there is none. */
  public int city(CheckedRows rows, int column) {
    String id = rows.required(column);
    Integer position = cities.get(id);
    if (position == null) {
      if (!id.isEmpty() && allCities) {
        rows.report(column, ProblemCode.UNKNOWN_CITY);
      }
      return -1;
    }
    return position;
  }

  /** The position of the indicator named in a cell; -1, with a problem, where it is none. */
  public int indicator(CheckedRows rows, int column, IndicatorKind kind) {
    String id = rows.required(column);
    Integer position = positions.get(id);
    if (position == null) {
      if (!id.isEmpty() && allIndicators) {
        rows.report(column, ProblemCode.UNKNOWN_INDICATOR);
      }
      return -1;
    }
    if (indicators.get(position).kind() != kind) {
      rows.report(column, ProblemCode.WRONG_KIND, kind == IndicatorKind.CITY ? "city" : "link");
      return -1;
    }
    return position;
  }
}
