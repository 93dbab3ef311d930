package org.meridian.io.coinr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.DecimalText;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/**
 * Reads iData: one row a unit, or, where there is a column Time, one row a unit and year. Columns
 * that iMeta does not have are named, since they take no part in any score.
 */
final class UnitTable {

  /** Columns of COINr itself, which are no indicators. */
  private static final Set<String> OWN = Set.of("uCode", "ucode", "uName", "uname", "Time", "time");

  private static final Period NO_YEAR = Period.of(Integer.MIN_VALUE);

  private final String file;
  private final CheckedRows rows;
  private final Problems problems;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final SortedMap<Period, Map<String, double[]>> years = new TreeMap<>();
  private final Map<Key, Integer> lines = new LinkedHashMap<>();

  UnitTable(RowSource source, Problems problems) {
    this.file = source.name();
    this.rows = new CheckedRows(source, problems);
    this.problems = problems;
  }

  /**
   * What the table holds.
   *
   * @param cities one a unit, in the order in which they come first
   * @param values by year; by {@link Dataset#TIMELESS} alone where there is no column Time
   */
  record Units(List<City> cities, SortedMap<Period, IndicatorTable> values) {

    static final Units NONE = new Units(List.of(), new TreeMap<>());
  }

  private record Key(String unit, Period year) {}

  /** Whether the table is none of COINr before 1.0, whose columns have other names. */
  boolean isOfThisFormat() {
    boolean old = rows.column("UnitCode") >= 0 && column("uCode") < 0;
    if (old) {
      problems.add(Problem.ofFile(file, ProblemCode.COINR_OLD));
    }
    return !old;
  }

  private int column(String name) {
    int column = rows.column(name);
    return column >= 0 ? column : rows.column(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Reads all rows.
   *
   * @param indicators codes of the columns that count
   * @param others codes of columns that iMeta describes as something else
   */
  Units read(List<String> indicators, Set<String> others) {
    List<String> wanted = new ArrayList<>(List.of(rows.column("ucode") >= 0 ? "ucode" : "uCode"));
    wanted.addAll(indicators);
    if (!rows.require(wanted.toArray(String[]::new))) {
      return Units.NONE;
    }
    unused(indicators, others);
    int time =
        indicators.contains("Time") ? -1 : Math.max(rows.column("Time"), rows.column("time"));
    int[] columns = indicators.stream().mapToInt(rows::column).toArray();
    while (rows.next()) {
      row(time, columns);
    }
    if (names.isEmpty()) {
      problems.add(Problem.ofFile(file, ProblemCode.NO_CITIES));
    }
    if (years.size() > 1) {
      String all = years.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
      String latest = years.lastKey().toString();
      problems.add(Problem.ofFile(file, ProblemCode.COINR_YEARS, all, latest));
    }
    return units(indicators);
  }

  private void unused(List<String> indicators, Set<String> others) {
    for (String name : rows.columns()) {
      if (!indicators.contains(name) && !others.contains(name) && !OWN.contains(name)) {
        problems.add(new Problem(file, 1, name, "", ProblemCode.COINR_NO_META, List.of()));
      }
    }
  }

  private void row(int time, int[] columns) {
    String unit = rows.required(column("uCode"));
    String name = rows.text(column("uName"));
    names.merge(unit, name, (first, later) -> first.isEmpty() ? later : first);
    Period year = time < 0 ? Dataset.TIMELESS : year(time);
    if (year.equals(NO_YEAR)) {
      return;
    }
    Integer earlier = unit.isEmpty() ? null : lines.putIfAbsent(new Key(unit, year), rows.line());
    if (earlier != null) {
      rows.report(column("uCode"), ProblemCode.ID_TWICE, earlier.toString());
    }
    years
        .computeIfAbsent(year, first -> new LinkedHashMap<>())
        .put(unit, Arrays.stream(columns).mapToDouble(rows::number).toArray());
  }

  private Period year(int time) {
    String text = rows.required(time);
    double year = DecimalText.parse(text);
    boolean whole = year == Math.rint(year) && Math.abs(year) <= 9999;
    if (whole && year != 0) {
      return Period.of((int) year);
    }
    if (!text.isEmpty()) {
      rows.report(time, ProblemCode.NOT_A_YEAR);
    }
    return NO_YEAR;
  }

  private Units units(List<String> indicators) {
    List<City> cities = new ArrayList<>();
    names.forEach((code, name) -> cities.add(unit(code, name)));
    SortedMap<Period, IndicatorTable> values = new TreeMap<>();
    years.forEach(
        (year, found) -> {
          Map<String, double[]> columns = new LinkedHashMap<>();
          for (int i = 0; i < indicators.size(); i++) {
            columns.put(indicators.get(i), column(cities, found, i));
          }
          values.put(year, new IndicatorTable(cities.size(), columns));
        });
    return new Units(cities, values);
  }

  private static double[] column(List<City> cities, Map<String, double[]> found, int indicator) {
    return cities.stream()
        .map(city -> found.get(city.id()))
        .mapToDouble(values -> values == null ? Double.NaN : values[indicator])
        .toArray();
  }

  private static City unit(String id, String name) {
    LocalText shown = LocalText.same(name.isEmpty() ? id : name);
    return new City(id, shown, "", "", Double.NaN, Double.NaN, Map.of());
  }
}
