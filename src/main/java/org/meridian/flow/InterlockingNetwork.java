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
    Iterable<double[]> firms = serviceValues(table);
    double[] connectivity = new double[table.cities()];
    List<int[]> pairs = new ArrayList<>();
    List<Double> flows = new ArrayList<>();
    for (int a = 0; a < table.cities(); a++) {
      double[] flow = flows(a, firms, table.cities());
      for (int b = a + 1; b < table.cities(); b++) {
        if (flow[b] > 0) {
          pairs.add(new int[] {a, b});
          flows.add(flow[b]);
          connectivity[a] += flow[b];
          connectivity[b] += flow[b];
        }
      }
    }
    return new InterlockingNetwork(links(pairs, flows), connectivity);
  }

  /** From one city to all behind it: a table of all pairs might not fit into memory. */
  private static double[] flows(int a, Iterable<double[]> firms, int cities) {
    double[] flow = new double[cities];
    for (double[] values : firms) {
      if (values[a] > 0) {
        for (int b = a + 1; b < cities; b++) {
          flow[b] += values[a] * values[b];
        }
      }
    }
    return flow;
  }

  private static Iterable<double[]> serviceValues(OfficeTable table) {
    Map<String, double[]> byFirm = new LinkedHashMap<>();
    for (OfficeTable.Office office : table.offices()) {
      double[] values = byFirm.computeIfAbsent(office.firm(), firm -> new double[table.cities()]);
      values[office.city()] = Math.max(values[office.city()], office.value());
    }
    return byFirm.values();
  }

  private static LinkTable links(List<int[]> pairs, List<Double> flows) {
    int[] origins = pairs.stream().mapToInt(pair -> pair[0]).toArray();
    int[] destinations = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] values = flows.stream().mapToDouble(Double::doubleValue).toArray();
    return new LinkTable(false, origins, destinations, Map.of(COLUMN, values));
  }
}
