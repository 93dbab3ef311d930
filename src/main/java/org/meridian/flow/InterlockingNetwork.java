package org.meridian.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.model.LinkTable;

/**
 * The interlocking network of the GaWC school: cities are linked by the firms that serve both.
 *
 * <p>{@code r_ab = sum over firms j of v_aj v_bj}, connectivity of a = {@code sum over b of r_ab}.
 *
 * <p>Symbols: v_aj the service value of firm j in city a (several offices of a firm in one city
 * count as the greatest of them), r_ab the potential working flow between two different cities.
 * Unit: squared service values. A firm without an office in a city has 0 there.
 *
 * <p>Source: Taylor, Specification of the world city network, Geographical Analysis 33 (2001).
 *
 * @param links every pair of cities with r_ab above 0, undirected, in column {@link #COLUMN}
 * @param connectivity one a city; not copied, must not be written to
 */
public record InterlockingNetwork(LinkTable links, double[] connectivity) {

  /** The column of the links that holds r_ab. */
  public static final String COLUMN = "interlock";

  /** The network made by the firms of an office table. */
  public static InterlockingNetwork of(OfficeTable table) {
    double[] interlock = new double[table.cities() * table.cities()];
    for (double[] values : serviceValues(table)) {
      add(interlock, values);
    }
    double[] connectivity = new double[table.cities()];
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < table.cities(); a++) {
      for (int b = a + 1; b < table.cities(); b++) {
        double flow = interlock[a * table.cities() + b];
        if (flow > 0) {
          pairs.add(new int[] {a, b});
          connectivity[a] += flow;
          connectivity[b] += flow;
        }
      }
    }
    return new InterlockingNetwork(links(pairs, interlock, table.cities()), connectivity);
  }

  private static Iterable<double[]> serviceValues(OfficeTable table) {
    Map<String, double[]> byFirm = new LinkedHashMap<>();
    for (OfficeTable.Office office : table.offices()) {
      double[] values = byFirm.computeIfAbsent(office.firm(), firm -> new double[table.cities()]);
      values[office.city()] = Math.max(values[office.city()], office.value());
    }
    return byFirm.values();
  }

  private static void add(double[] interlock, double[] values) {
    for (int a = 0; a < values.length; a++) {
      if (values[a] > 0) {
        for (int b = a + 1; b < values.length; b++) {
          interlock[a * values.length + b] += values[a] * values[b];
        }
      }
    }
  }

  private static LinkTable links(List<int[]> pairs, double[] interlock, int cities) {
    int[] origins = pairs.stream().mapToInt(pair -> pair[0]).toArray();
    int[] destinations = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] flows = pairs.stream().mapToDouble(p -> interlock[p[0] * cities + p[1]]).toArray();
    return new LinkTable(false, origins, destinations, Map.of(COLUMN, flows));
  }
}
