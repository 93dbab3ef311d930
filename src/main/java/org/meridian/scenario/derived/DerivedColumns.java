package org.meridian.scenario.derived;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.period.Period;

/**
 * Works out derived indicators: a column for every year in which what they follow from has values
 * of its own. Formulas: {@link DerivedIndicator.Derivation}.
 */
public final class DerivedColumns {

  /** What all cities share. */
  private static final String EVERYWHERE = "all";

  private final Dataset dataset;
  private final Map<String, TreeMap<Period, double[]>> made = new LinkedHashMap<>();

  private DerivedColumns(Dataset dataset, List<DerivedIndicator> definitions) {
    this.dataset = dataset;
    for (DerivedIndicator definition : definitions) {
      TreeMap<Period, double[]> columns = new TreeMap<>();
      own(definition.of())
          .forEach((year, column) -> columns.put(year, column(definition, year, column)));
      made.put(definition.id(), columns);
    }
  }

  /**
   * The recorded tables of a dataset with derived columns in them, by year; those that were there
   * before are replaced.
   *
   * @param definitions in an order in which each follows from plain indicators or earlier ones
   */
  public static Map<Period, IndicatorTable> tables(
      Dataset dataset, List<DerivedIndicator> definitions) {
    DerivedColumns derived = new DerivedColumns(dataset, definitions);
    Map<Period, IndicatorTable> tables = new TreeMap<>();
    dataset.recordedValues().forEach((year, table) -> tables.put(year, derived.table(year, table)));
    return tables;
  }

  /** A dataset whose derived values follow its other values again, as after a what-if. */
  public static Dataset again(Dataset dataset) {
    return dataset.derived().isEmpty()
        ? dataset
        : dataset.withValues(tables(dataset, dataset.derived()));
  }

  private IndicatorTable table(Period year, IndicatorTable table) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    table.indicators().forEach(id -> columns.put(id, table.column(id).orElseThrow()));
    made.forEach(
        (id, byYear) -> {
          columns.remove(id);
          if (byYear.containsKey(year)) {
            columns.put(id, byYear.get(year));
          }
        });
    return new IndicatorTable(table.cityCount(), columns);
  }

  /** The years in which an indicator has values of its own, with them. */
  private TreeMap<Period, double[]> own(String indicator) {
    if (made.containsKey(indicator)) {
      return made.get(indicator);
    }
    TreeMap<Period, double[]> own = new TreeMap<>();
    dataset
        .recordedValues()
        .forEach(
            (year, table) ->
                table
                    .column(indicator)
                    .filter(ColumnChecks::hasAny)
                    .ifPresent(column -> own.put(year, column)));
    return own;
  }

  private double[] column(DerivedIndicator definition, Period year, double... own) {
    return switch (definition.rule()) {
      case GROWTH, GROWTH_PERCENT, GROWTH_YEARLY -> growth(definition, year, own);
      case SHARE -> shares(definition.by(), own);
      case PER -> per(shown(definition.by(), year), own);
      case LOG -> logarithms(definition.by(), own);
    };
  }

  /** The values that an indicator shows in a year, by its own rule of carrying. */
  private Optional<double[]> shown(String indicator, Period year) {
    if (made.containsKey(indicator)) {
      return Optional.ofNullable(made.get(indicator).floorEntry(year)).map(Map.Entry::getValue);
    }
    return dataset.covers(year)
        ? dataset.values(year).column(indicator)
        : Optional.ofNullable(own(indicator).get(year));
  }

  private double[] growth(DerivedIndicator definition, Period year, double... own) {
    TreeMap<Period, double[]> all = own(definition.of());
    Period earlier =
        definition.by().isEmpty()
            ? all.lowerKey(year)
            : Period.parse(definition.by()).filter(all::containsKey).orElse(null);
    boolean hasTwo = earlier != null && earlier.compareTo(year) < 0 && earlier.year() > 0;
    double[] column = new double[own.length];
    for (int city = 0; city < column.length; city++) {
      column[city] =
          hasTwo
              ? grown(definition.rule(), earlier, year, all.get(earlier)[city], own[city])
              : Double.NaN;
    }
    return column;
  }

  private static double grown(
      DerivedIndicator.Derivation rule, Period from, Period to, double a, double b) {
    double value =
        switch (rule) {
          case GROWTH -> b - a;
          case GROWTH_PERCENT -> 100 * (b / a - 1);
          default ->
              from.isYear() && to.isYear()
                  ? Math.pow(b / a, 1.0 / (to.year() - from.year())) - 1
                  : Double.NaN;
        };
    return finite(value);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private double[] shares(String by, double... own) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int city = 0; city < own.length; city++) {
      if (!Double.isNaN(own[city])) {
        sums.merge(scope(city, by), own[city], Double::sum);
      }
    }
    double[] column = new double[own.length];
    for (int city = 0; city < column.length; city++) {
      String scope = scope(city, by);
      double sum = scope.isBlank() ? Double.NaN : sums.getOrDefault(scope, Double.NaN);
      column[city] = finite(own[city] / sum);
    }
    return column;
  }

  private String scope(int position, String by) {
    return by.isEmpty() ? EVERYWHERE : dataset.city(position).fact(by).orElse("");
  }

  private static double[] per(Optional<double[]> other, double... own) {
    double[] column = new double[own.length];
    for (int city = 0; city < column.length; city++) {
      column[city] = other.isPresent() ? finite(own[city] / other.get()[city]) : Double.NaN;
    }
    return column;
  }

  private static double[] logarithms(String base, double... own) {
    double scale = base.isEmpty() ? 1 : Math.log(Double.parseDouble(base));
    double[] column = new double[own.length];
    for (int city = 0; city < column.length; city++) {
      column[city] = own[city] > 0 ? Math.log(own[city]) / scale : Double.NaN;
    }
    return column;
  }
}
