package org.meridian.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.period.Period;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scenario.derived.DerivedColumns;

/**
 * Replaces single values of a dataset, leaving the original as it is. What is replaced is the value
 * that the edit's year shows, wherever it is recorded, so that every year that shows it shows the
 * other one; of what year a value is stays as it was.
 */
public final class WhatIf {

  private WhatIf() {}

  /**
   * A dataset with values replaced; the very same one if there is nothing to replace. Edits that
   * name a city, year or indicator column that the dataset does not have are left out.
   *
   * @param edits applied in order
   */
  public static Dataset apply(Dataset dataset, List<ValueEdit> edits) {
    Map<Period, Map<String, double[]>> changed = new TreeMap<>();
    for (ValueEdit edit : edits) {
      OptionalInt city = dataset.cityPosition(edit.cityId());
      recorded(dataset, edit)
          .ifPresent(period -> replace(dataset, changed, period, city.getAsInt(), edit));
    }
    if (changed.isEmpty()) {
      return dataset;
    }
    Map<Period, IndicatorTable> values = new TreeMap<>();
    changed.forEach((period, columns) -> values.put(period, edited(dataset, period, columns)));
    return DerivedColumns.again(dataset.withValues(values));
  }

  /**
   * Under what year the value is recorded that an edit replaces; empty where the edit names a city,
   * a year or an indicator that has no values to replace.
   */
  public static Optional<Period> recorded(Dataset dataset, ValueEdit edit) {
    OptionalInt city = dataset.cityPosition(edit.cityId());
    if (city.isEmpty()) {
      return Optional.empty();
    }
    Period year = edit.year();
    return (dataset.covers(year)
            ? dataset.vintage(edit.indicatorId(), year, city.getAsInt()).or(() -> Optional.of(year))
            : Optional.of(year))
        .filter(period -> hasColumn(dataset, period, edit.indicatorId()));
  }

  private static boolean hasColumn(Dataset dataset, Period period, String indicator) {
    IndicatorTable table = dataset.recordedValues().get(period);
    return table != null && table.column(indicator).isPresent();
  }

  private static void replace(
      Dataset dataset,
      Map<Period, Map<String, double[]>> changed,
      Period period,
      int city,
      ValueEdit edit) {
    double[] before = dataset.recordedValues().get(period).column(edit.indicatorId()).orElseThrow();
    changed.computeIfAbsent(period, first -> new LinkedHashMap<>())
            .computeIfAbsent(edit.indicatorId(), first -> before.clone())[city] =
        edit.value();
  }

  private static IndicatorTable edited(
      Dataset dataset, Period period, Map<String, double[]> changed) {
    IndicatorTable table = dataset.recordedValues().get(period);
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String id : table.indicators()) {
      columns.put(id, changed.getOrDefault(id, table.column(id).orElseThrow()));
    }
    return new IndicatorTable(table.cityCount(), columns);
  }
}
