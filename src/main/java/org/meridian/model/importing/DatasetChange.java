package org.meridian.model.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;

/**
 * What is different in a dataset that was made again.
 *
 * @param citiesNew cities that were not there
 * @param citiesGone cities that are there no more
 * @param indicatorsNew indicators that were not there
 * @param indicatorsGone indicators that are there no more
 * @param values values of cities and indicators that both have, by year, that differ, come or go
 * @param links values of links that differ, come or go
 */
public record DatasetChange(
    int citiesNew, int citiesGone, int indicatorsNew, int indicatorsGone, int values, int links) {

  private record LinkKey(Period year, String indicator, String from, String to) {}

  /** Compares by ids. */
  public static DatasetChange between(Dataset before, Dataset after) {
    Set<String> cities = cities(before);
    Set<String> later = cities(after);
    return new DatasetChange(
        without(later, cities),
        without(cities, later),
        without(after.indicators().keySet(), before.indicators().keySet()),
        without(before.indicators().keySet(), after.indicators().keySet()),
        values(before, after),
        links(before, after));
  }

  /** Whether nothing is different. */
  public boolean isNone() {
    return citiesNew + citiesGone + indicatorsNew + indicatorsGone + values + links == 0;
  }

  private static Set<String> cities(Dataset dataset) {
    Set<String> ids = new HashSet<>();
    dataset.cities().forEach(city -> ids.add(city.id()));
    return ids;
  }

  private static int without(Set<String> all, Set<String> others) {
    return (int) all.stream().filter(each -> !others.contains(each)).count();
  }

  private static int values(Dataset before, Dataset after) {
    Set<Period> years = new HashSet<>(before.recordedValues().keySet());
    years.addAll(after.recordedValues().keySet());
    Set<String> indicators = new HashSet<>(before.indicators().keySet());
    indicators.retainAll(after.indicators().keySet());
    int changed = 0;
    for (City city : before.cities()) {
      int there = after.cityPosition(city.id()).orElse(-1);
      int here = before.cityPosition(city.id()).orElseThrow();
      for (Period year : there < 0 ? Set.<Period>of() : years) {
        for (String indicator : indicators) {
          double one = value(before, year, indicator, here);
          changed += Double.compare(one, value(after, year, indicator, there)) == 0 ? 0 : 1;
        }
      }
    }
    return changed;
  }

  private static double value(Dataset dataset, Period year, String indicator, int city) {
    IndicatorTable table = dataset.recordedValues().get(year);
    return table == null || table.column(indicator).isEmpty()
        ? Double.NaN
        : table.value(indicator, city);
  }

  private static int links(Dataset before, Dataset after) {
    Map<LinkKey, Double> one = links(before);
    Map<LinkKey, Double> other = links(after);
    Set<LinkKey> all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    return (int)
        all.stream()
            .filter(
                key ->
                    Double.compare(
                            one.getOrDefault(key, Double.NaN), other.getOrDefault(key, Double.NaN))
                        != 0)
            .count();
  }

  private static Map<LinkKey, Double> links(Dataset dataset) {
    Map<LinkKey, Double> values = new HashMap<>();
    dataset.recordedLinks().forEach((year, table) -> put(dataset, year, table, values));
    return values;
  }

  private static void put(
      Dataset dataset, Period year, LinkTable table, Map<LinkKey, Double> values) {
    for (String indicator : table.indicators()) {
      double[] column = table.column(indicator).orElseThrow();
      for (int link = 0; link < table.size(); link++) {
        String from = dataset.city(table.origin(link)).id();
        String to = dataset.city(table.destination(link)).id();
        values.put(new LinkKey(year, indicator, from, to), column[link]);
      }
    }
  }
}
