package org.meridian.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.Period;

/** Replaces single values of a dataset, leaving the original as it is. */
public final class WhatIf {

  private WhatIf() {}

  /**
   * A dataset with values replaced; the very same one if there is nothing to replace. Edits that
   * name a city, year or indicator column that the dataset does not have are left out.
   *
   * @param edits applied in order
   */
  public static Dataset apply(Dataset dataset, List<ValueEdit> edits) {
    if (edits.isEmpty()) {
      return dataset;
    }
    Map<Period, IndicatorTable> values = new TreeMap<>();
    Map<Period, LinkTable> links = new TreeMap<>();
    for (Period year : dataset.years()) {
      values.put(year, edited(dataset, year, edits));
      links.put(year, dataset.links(year));
    }
    return new Dataset(
            dataset.info(),
            dataset.cities(),
            List.copyOf(dataset.indicators().values()),
            dataset.structure(),
            dataset.pairs(),
            values,
            links,
            dataset.defaultYear())
        .withAnnotations(dataset.annotations());
  }

  private static IndicatorTable edited(Dataset dataset, Period year, List<ValueEdit> edits) {
    IndicatorTable table = dataset.values(year);
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String id : table.indicators()) {
      columns.put(id, table.column(id).orElseThrow());
    }
    for (ValueEdit edit : edits) {
      if (edit.year().equals(year)) {
        dataset
            .cityPosition(edit.cityId())
            .ifPresent(city -> columns.computeIfPresent(edit.indicatorId(), replacing(city, edit)));
      }
    }
    return new IndicatorTable(table.cityCount(), columns);
  }

  private static BiFunction<String, double[], double[]> replacing(int city, ValueEdit edit) {
    return (id, column) -> {
      double[] changed = column.clone();
      changed[city] = edit.value();
      return changed;
    };
  }
}
