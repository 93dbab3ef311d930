package org.meridian.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.meridian.model.period.Period;

/**
 * Puts together the links that a period shows of the tables of all periods. Where all come from one
 * period its table is handed out; otherwise the pairs that have a value in what is shown are
 * joined, lower positions first.
 */
final class ShownLinks {

  private final Map<Period, LinkTable> links;
  private final Map<String, List<Period>> shown = new LinkedHashMap<>();
  private final boolean directed;
  private final int cities;

  private ShownLinks(
      Map<String, Indicator> indicators,
      Vintages vintages,
      TreeMap<Period, LinkTable> links,
      int cities,
      Period asked) {
    this.links = links;
    this.cities = cities;
    directed = links.values().stream().anyMatch(LinkTable::isDirected);
    for (Indicator indicator : indicators.values()) {
      if (indicator.kind() == IndicatorKind.LINK) {
        shown.put(indicator.id(), vintages.shown(indicator.id(), asked));
      }
    }
  }

  /** The links of a period. */
  static LinkTable of(
      Map<String, Indicator> indicators,
      Vintages vintages,
      TreeMap<Period, LinkTable> links,
      int cities,
      Period asked) {
    ShownLinks joined = new ShownLinks(indicators, vintages, links, cities, asked);
    TreeSet<Period> sources = new TreeSet<>();
    joined.shown.values().forEach(sources::addAll);
    if (sources.isEmpty()) {
      return links.getOrDefault(asked, LinkTable.EMPTY);
    }
    boolean one = sources.size() == 1 && joined.isWhole(sources.first());
    return one ? joined.links.get(sources.first()) : joined.join();
  }

  /** Whether all columns of a table are shown. */
  private boolean isWhole(Period period) {
    LinkTable table = links.getOrDefault(period, LinkTable.EMPTY);
    return shown.entrySet().stream()
        .allMatch(
            entry ->
                entry.getValue().contains(period)
                    || table.column(entry.getKey()).isEmpty()
                        && table.inside(entry.getKey()).isEmpty());
  }

  private LinkTable join() {
    long[] pairs = pairs();
    int[] origins = new int[pairs.length];
    int[] destinations = new int[pairs.length];
    for (int pair = 0; pair < pairs.length; pair++) {
      origins[pair] = (int) (pairs[pair] >>> Integer.SIZE);
      destinations[pair] = (int) pairs[pair];
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    Map<String, double[]> inside = new LinkedHashMap<>();
    for (Map.Entry<String, List<Period>> entry : shown.entrySet()) {
      // From the least to the most telling, so that what counts is written last.
      for (Period period : entry.getValue().reversed()) {
        String id = entry.getKey();
        LinkTable table = links.getOrDefault(period, LinkTable.EMPTY);
        table.column(id).ifPresent(own -> lay(columns, id, pairs, table, own));
        table.inside(id).ifPresent(own -> lay(inside, id, own));
      }
    }
    return new LinkTable(directed, origins, destinations, columns, inside);
  }

  private long[] pairs() {
    LongStream.Builder found = LongStream.builder();
    for (Map.Entry<String, List<Period>> entry : shown.entrySet()) {
      for (Period period : entry.getValue()) {
        LinkTable table = links.getOrDefault(period, LinkTable.EMPTY);
        double[] column = table.column(entry.getKey()).orElse(new double[0]);
        for (int link = 0; link < column.length; link++) {
          if (!Double.isNaN(column[link])) {
            found.add(key(table, link));
          }
        }
      }
    }
    return found.build().sorted().distinct().toArray();
  }

  private static long key(LinkTable table, int link) {
    return (long) table.origin(link) << Integer.SIZE | table.destination(link);
  }

  private static void lay(
      Map<String, double[]> columns, String id, long[] pairs, LinkTable table, double[] own) {
    double[] column = columns.computeIfAbsent(id, first -> missing(pairs.length));
    for (int link = 0; link < own.length; link++) {
      if (!Double.isNaN(own[link])) {
        column[Arrays.binarySearch(pairs, key(table, link))] = own[link];
      }
    }
  }

  private void lay(Map<String, double[]> inside, String id, double[] own) {
    double[] column = inside.computeIfAbsent(id, first -> missing(cities));
    for (int city = 0; city < own.length; city++) {
      column[city] = Double.isNaN(own[city]) ? column[city] : own[city];
    }
  }

  private static double[] missing(int length) {
    double[] column = new double[length];
    Arrays.fill(column, Double.NaN);
    return column;
  }
}
