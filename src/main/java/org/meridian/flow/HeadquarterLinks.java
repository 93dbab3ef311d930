package org.meridian.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.model.LinkTable;

/**
 * Links from the cities that firms are led from to those of their branches: directed, one column of
 * branch counts and one of service values, each summed over firms.
 *
 * <p>A firm led from several cities links each of them to each branch. Offices in a city that leads
 * the firm are no branches, and firms without headquarters in the table make no links.
 *
 * <p>Source: Alderson and Beckfield, Power and position in the world city system, American Journal
 * of Sociology 109 (2004).
 */
public final class HeadquarterLinks {

  /** The column with the number of branches. */
  public static final String BRANCHES = "branches";

  /** The column with the sum of the branches' service values. */
  public static final String VALUE = "value";

  private HeadquarterLinks() {}

  /** The links of an office table, ordered by origin and destination. */
  public static LinkTable of(OfficeTable table) {
    Map<String, Set<Integer>> seats = new HashMap<>();
    for (OfficeTable.Office office : table.offices()) {
      if (office.headquarters()) {
        seats.computeIfAbsent(office.firm(), firm -> new TreeSet<>()).add(office.city());
      }
    }
    TreeMap<Integer, double[]> sums = new TreeMap<>();
    for (OfficeTable.Office office : table.offices()) {
      Set<Integer> from = seats.getOrDefault(office.firm(), Set.of());
      if (!from.contains(office.city())) {
        for (int seat : from) {
          double[] sum =
              sums.computeIfAbsent(seat * table.cities() + office.city(), k -> new double[2]);
          sum[0] += office.count();
          sum[1] += office.value();
        }
      }
    }
    return links(sums, table.cities());
  }

  private static LinkTable links(TreeMap<Integer, double[]> sums, int cities) {
    List<Integer> pairs = List.copyOf(sums.keySet());
    int[] origins = pairs.stream().mapToInt(pair -> pair / cities).toArray();
    int[] destinations = pairs.stream().mapToInt(pair -> pair % cities).toArray();
    double[] branches = pairs.stream().mapToDouble(pair -> sums.get(pair)[0]).toArray();
    double[] values = pairs.stream().mapToDouble(pair -> sums.get(pair)[1]).toArray();
    return new LinkTable(true, origins, destinations, Map.of(BRANCHES, branches, VALUE, values));
  }
}
