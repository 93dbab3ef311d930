package org.meridian.io.importing.building;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.period.Period;

/** Values of links by year and indicator; values of one pair, one way, are added up. */
final class BuiltLinks {

  /** Sums of one year. */
  private static final class Year {

    private final Map<String, Map<Long, Double>> links = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> inside = new LinkedHashMap<>();
  }

  private final Map<Period, Year> byYear = new TreeMap<>();
  private boolean directed = true;

  /** Adds a value to a directed pair, or to what stays inside a city. */
  void add(Period year, String indicator, int from, int to, double value) {
    Year sums = byYear.computeIfAbsent(year, absent -> new Year());
    if (from == to) {
      sums.inside
          .computeIfAbsent(indicator, absent -> new HashMap<>())
          .merge(from, value, Double::sum);
    } else {
      sums.links
          .computeIfAbsent(indicator, absent -> new HashMap<>())
          .merge((long) from << Integer.SIZE | to, value, Double::sum);
    }
  }

  /**
   * Adds the links of a table.
   *
   * @param table its links one way and the other
   * @param ways what becomes of them. A link without direction stands both ways where other tables
   *     have directions
   */
  void add(BuiltLinks table, LinkWays ways) {
    table.byYear.forEach(
        (year, sums) -> {
          sums.inside.forEach(
              (indicator, values) ->
                  values.forEach((city, value) -> add(year, indicator, city, city, value)));
          sums.links.forEach(
              (indicator, values) ->
                  values.forEach((pair, value) -> add(year, indicator, pair, ways, value, values)));
        });
  }

  private void add(
      Period year,
      String indicator,
      long pair,
      LinkWays ways,
      double value,
      Map<Long, Double> values) {
    int from = (int) (pair >>> Integer.SIZE);
    int to = (int) pair;
    Double back = values.get((long) to << Integer.SIZE | from);
    if (ways == LinkWays.DIRECTED) {
      add(year, indicator, from, to, value);
    } else if (back == null || from < to) {
      double both = back == null ? value : value + back;
      double joined = back != null && ways == LinkWays.MEAN ? both / 2 : both;
      add(year, indicator, Math.min(from, to), Math.max(from, to), joined);
      if (directed) {
        add(year, indicator, Math.max(from, to), Math.min(from, to), joined);
      }
    }
  }

  /** Sets whether a link from a to b differs from one from b to a. */
  void direct(boolean now) {
    directed = now;
  }

  boolean isDirected() {
    return directed;
  }

  boolean isEmpty() {
    return byYear.isEmpty();
  }

  /** The tables of a number of cities. */
  Map<Period, LinkTable> tables(int cities) {
    Map<Period, LinkTable> tables = new TreeMap<>();
    byYear.forEach((year, sums) -> tables.put(year, table(sums, cities)));
    return tables;
  }

  private LinkTable table(Year sums, int cities) {
    TreeSet<Long> pairs = new TreeSet<>();
    sums.links.values().forEach(each -> pairs.addAll(each.keySet()));
    int[] origins = pairs.stream().mapToInt(pair -> (int) (pair >>> Integer.SIZE)).toArray();
    int[] destinations = pairs.stream().mapToInt(Long::intValue).toArray();
    Map<String, double[]> columns = new LinkedHashMap<>();
    sums.links.forEach(
        (indicator, values) ->
            columns.put(
                indicator,
                pairs.stream()
                    .mapToDouble(pair -> values.getOrDefault(pair, Double.NaN))
                    .toArray()));
    Map<String, double[]> inside = new LinkedHashMap<>();
    sums.inside.forEach(
        (indicator, values) -> {
          double[] column = new double[cities];
          Arrays.setAll(column, city -> values.getOrDefault(city, Double.NaN));
          inside.put(indicator, column);
        });
    return new LinkTable(directed, origins, destinations, columns, inside);
  }
}
