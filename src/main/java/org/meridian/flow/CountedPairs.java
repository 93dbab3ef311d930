package org.meridian.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.PairRule;
import org.meridian.model.period.Period;

/**
 * The links of a year that count: those of the dataset's table less the excluded ones, or, where
 * the dataset asks for it, every counted pair whether it is listed or not.
 *
 * <p>A value that is absent is 0 where the dataset declares the indicator complete, otherwise
 * missing.
 */
public final class CountedPairs {

  private CountedPairs() {}

  /** The links of a year that count, with absent values filled in. */
  public static LinkTable of(Dataset dataset, Period year) {
    LinkTable listed = dataset.links(year);
    if (isAllThatCounts(dataset, listed)) {
      return listed;
    }
    int[] rows = dataset.pairs().all() ? allPairs(dataset, listed) : listedPairs(dataset, listed);
    return table(dataset, listed, rows);
  }

  /** Whether the listed table says it all: no pair to leave out or add, and no value to fill in. */
  private static boolean isAllThatCounts(Dataset dataset, LinkTable listed) {
    PairRule rule = dataset.pairs();
    if (rule.all() || rule.directed() != listed.isDirected()) {
      return false;
    }
    for (int link = 0; link < listed.size() && !rule.withinCountry(); link++) {
      if (!rule.counts(dataset.city(listed.origin(link)), dataset.city(listed.destination(link)))) {
        return false;
      }
    }
    return listed.indicators().stream()
        .filter(id -> dataset.indicator(id).map(i -> i.rules().complete()).orElse(false))
        .map(id -> listed.column(id).orElseThrow())
        .allMatch(column -> ColumnChecks.countPresent(column) == column.length);
  }

  /** Triples of origin, destination and row in the listed table (-1 for none), flattened. */
  private static int[] listedPairs(Dataset dataset, LinkTable listed) {
    int[] triples = new int[3 * listed.size()];
    int count = 0;
    for (int link = 0; link < listed.size(); link++) {
      int origin = listed.origin(link);
      int destination = listed.destination(link);
      if (dataset.pairs().counts(dataset.city(origin), dataset.city(destination))) {
        triples[count++] = origin;
        triples[count++] = destination;
        triples[count++] = link;
      }
    }
    return Arrays.copyOf(triples, count);
  }

  private static int[] allPairs(Dataset dataset, LinkTable listed) {
    PairRule rule = dataset.pairs();
    int cities = dataset.cities().size();
    Map<Long, Integer> known = new HashMap<>();
    for (int link = 0; link < listed.size(); link++) {
      known.put((long) listed.origin(link) * cities + listed.destination(link), link);
    }
    IntStream.Builder triples = IntStream.builder();
    for (int origin = 0; origin < cities; origin++) {
      for (int other = rule.directed() ? 0 : origin + 1; other < cities; other++) {
        if (other != origin && rule.counts(dataset.city(origin), dataset.city(other))) {
          triples
              .add(origin)
              .add(other)
              .add(known.getOrDefault((long) origin * cities + other, -1));
        }
      }
    }
    return triples.build().toArray();
  }

  private static LinkTable table(Dataset dataset, LinkTable listed, int[] triples) {
    int size = triples.length / 3;
    int[] origins = new int[size];
    int[] destinations = new int[size];
    for (int link = 0; link < size; link++) {
      origins[link] = triples[3 * link];
      destinations[link] = triples[3 * link + 1];
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String id : listed.indicators()) {
      boolean complete = dataset.indicator(id).map(i -> i.rules().complete()).orElse(false);
      columns.put(id, column(listed.column(id).orElseThrow(), triples, complete));
    }
    return new LinkTable(dataset.pairs().directed(), origins, destinations, columns);
  }

  private static double[] column(double[] listed, int[] triples, boolean complete) {
    double absent = complete ? 0 : Double.NaN;
    double[] column = new double[triples.length / 3];
    for (int link = 0; link < column.length; link++) {
      int row = triples[3 * link + 2];
      double value = row < 0 ? Double.NaN : listed[row];
      column[link] = Double.isNaN(value) ? absent : value;
    }
    return column;
  }
}
