package org.meridian.io.dataset.writing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.meridian.io.dataset.descriptor.TableColumns;
import org.meridian.io.table.CsvText;
import org.meridian.model.City;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.model.wording.LocaleCountries;

/** The tables of a package as CSV. */
final class PackageTables {

  private final Dataset dataset;

  PackageTables(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The columns of {@code cities.csv}: the fixed ones, then the attributes that any city has. */
  static Set<String> cityColumns(Dataset dataset) {
    Set<String> columns = new LinkedHashSet<>();
    for (String fixed : TableColumns.CITIES) {
      columns.add(fixed);
    }
    dataset.cities().forEach(city -> columns.addAll(city.attributes().keySet()));
    return columns;
  }

  byte[] cities() {
    Set<String> columns = cityColumns(dataset);
    CsvText csv = header(columns);
    columns.removeAll(TableColumns.CITIES);
    for (City city : dataset.cities()) {
      names(csv.cell(city.id()), city.name()).cell(city.country()).cell(city.region());
      csv.cell(city.latitude()).cell(city.longitude());
      columns.forEach(column -> csv.cell(city.attributes().getOrDefault(column, "")));
      csv.end();
    }
    return csv.toBytes();
  }

  byte[] indicators() {
    CsvText csv = header(TableColumns.INDICATORS);
    for (Indicator indicator : dataset.indicators().values()) {
      names(names(csv.cell(indicator.id()), indicator.name()), indicator.unit())
          .cell(indicator.direction().sign())
          .cell(word(indicator.kind()))
          .cell(indicator.origin().source())
          .cell(indicator.origin().licence());
      names(csv, indicator.origin().yearNote())
          .cell(Boolean.toString(indicator.rules().complete()))
          .cell(word(indicator.strength()))
          .cell(word(indicator.rules().carry()));
      derived(csv, indicator.id());
      names(csv, indicator.description()).end();
    }
    return csv.toBytes();
  }

  private void derived(CsvText csv, String id) {
    Optional<DerivedIndicator> found = definition(id);
    csv.cell(found.map(rule -> rule.rule().word()).orElse(""));
    csv.cell(found.map(DerivedIndicator::of).orElse(""));
    csv.cell(found.map(DerivedIndicator::by).orElse(""));
  }

  private Optional<DerivedIndicator> definition(String id) {
    return dataset.derived().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The values but for those that follow from others. */
  byte[] values() {
    CsvText csv = header(TableColumns.VALUES);
    for (Period year : dataset.recordedValues().keySet()) {
      IndicatorTable table = dataset.recordedValues().get(year);
      for (String indicator : table.indicators()) {
        double[] column =
            definition(indicator).isPresent()
                ? new double[0]
                : table.column(indicator).orElseThrow();
        for (int city = 0; city < column.length; city++) {
          if (isWritten(column, city)) {
            csv.cell(id(city)).cell(indicator).cell(yearText(year)).cell(column[city]).end();
          }
        }
      }
    }
    return csv.toBytes();
  }

  /** What is there, and the first cell of a column of which nothing is, so that it comes back. */
  private static boolean isWritten(double[] column, int row) {
    return !Double.isNaN(column[row]) || row == 0 && !ColumnChecks.hasAny(column);
  }

  /**
   * The links of all years and what stays inside cities; empty where there are none.
   *
   * @param wanted whether an indicator stands in this file
   */
  Optional<byte[]> links(Predicate<String> wanted) {
    CsvText csv = header(TableColumns.LINKS);
    boolean any = false;
    for (Period year : dataset.recordedLinks().keySet()) {
      LinkTable table = dataset.recordedLinks().get(year);
      any |= table.indicators().stream().anyMatch(wanted);
      pairs(csv, year, table, wanted);
      for (String indicator : dataset.indicators().keySet().stream().filter(wanted).toList()) {
        double[] inside = table.inside(indicator).orElse(new double[0]);
        for (int city = 0; city < inside.length; city++) {
          if (isWritten(inside, city)) {
            any = true;
            link(csv, city, city, indicator, year).cell(inside[city]).end();
          }
        }
      }
    }
    return any ? Optional.of(csv.toBytes()) : Optional.empty();
  }

  private void pairs(CsvText csv, Period year, LinkTable table, Predicate<String> wanted) {
    Map<String, double[]> columns = new TreeMap<>();
    table.indicators().forEach(id -> columns.put(id, table.column(id).orElseThrow()));
    for (int pair = 0; pair < table.size(); pair++) {
      int link = pair;
      boolean known = columns.values().stream().anyMatch(column -> !Double.isNaN(column[link]));
      boolean first = !known;
      for (Map.Entry<String, double[]> column : columns.entrySet()) {
        if (wanted.test(column.getKey()) && (first || isWritten(column.getValue(), link))) {
          link(csv, table.origin(link), table.destination(link), column.getKey(), year)
              .cell(column.getValue()[link])
              .end();
        }
        first = false;
      }
    }
  }

  private CsvText link(CsvText csv, int from, int to, String indicator, Period year) {
    return csv.cell(id(from)).cell(id(to)).cell(indicator).cell(yearText(year));
  }

  /** Names of countries other than the platform's; empty where there are none. */
  Optional<byte[]> countries() {
    Map<String, LocalText> others = new TreeMap<>();
    for (City city : dataset.cities()) {
      boolean usual = city.countryName().equals(LocaleCountries.name(city.country()));
      if (!city.country().isEmpty() && !usual) {
        others.put(city.country(), city.countryName());
      }
    }
    CsvText csv = header(TableColumns.COUNTRIES);
    others.forEach((code, name) -> names(csv.cell(code), name).end());
    return others.isEmpty() ? Optional.empty() : Optional.of(csv.toBytes());
  }

  private String id(int city) {
    return dataset.city(city).id();
  }

  private static String yearText(Period year) {
    return year.equals(Dataset.TIMELESS) ? "" : year.toString();
  }

  private static CsvText header(Iterable<String> columns) {
    CsvText csv = new CsvText();
    columns.forEach(csv::cell);
    return csv.end();
  }

  private static CsvText names(CsvText csv, LocalText text) {
    return csv.cell(text.en()).cell(text.zh());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
