package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * A ranking of clusters, of cities, or of both together. Clusters never move the ranks of cities: a
 * cluster's rank among cities is 1 and the number of cities with a greater value; among clusters it
 * is that among all, listed or not, as numbers on the map are.
 *
 * @param kind what is listed
 * @param order of clusters: any among clusters, mean or best among cities
 * @param rows from the best down, those without a value last
 */
public record ClusterRanking(Kind kind, ClusterOrder order, List<Row> rows) implements ViewContent {

  /** What a ranking lists. */
  public enum Kind {
    /** Cities alone. */
    CITIES,
    /** Clusters alone. */
    CLUSTERS,
    /** Both, by one scale. */
    BOTH
  }

  /**
   * A row.
   *
   * @param rank from 1; 0 without a value
   * @param city position of a city in the dataset; -1 for a cluster
   * @param cluster number of a cluster; for a city that of the cluster it is in, or 0
   * @param value what it is ranked by; NaN is missing
   */
  public record Row(int rank, int city, int cluster, double value) {

    /** Whether it is a cluster. */
    public boolean isCluster() {
      return city < 0;
    }
  }

  /** How its values are written. */
  public ClusterOrder.RankedDigits digits() {
    return order.digits(rows.stream().mapToDouble(Row::value).toArray());
  }

  /** Copies the list. */
  public ClusterRanking {
    rows = List.copyOf(rows);
  }

  /**
   * Ranks.
   *
   * @throws IllegalArgumentException if clusters are to stand among cities by an order that is
   *     first by size alone
   */
  public static ClusterRanking of(ClusterContent content, Kind kind, ClusterOrder order) {
    if (kind == Kind.BOTH && !ClusterOrder.AMONG_CITIES.contains(order)) {
      throw new IllegalArgumentException("clusters among cities by " + order);
    }
    List<Row> rows = new ArrayList<>();
    if (kind != Kind.CLUSTERS) {
      rows.addAll(cities(content));
    }
    if (kind != Kind.CITIES) {
      rows.addAll(clusters(content, kind, order));
    }
    rows.sort(
        Comparator.comparing((Row row) -> row.rank() == 0)
            .thenComparingInt(Row::rank)
            .thenComparing(row -> !row.isCluster())
            .thenComparingDouble(row -> -row.value())
            .thenComparingInt(Row::cluster));
    return new ClusterRanking(kind, order, rows);
  }

  private static List<Row> cities(ClusterContent content) {
    var result = content.analysis().result();
    int node = content.analysis().node();
    double[] scores = result.cities().scores(node);
    int[] numbers = content.analysis().numberByCity();
    boolean[] shown = result.shownCities();
    List<Row> rows = new ArrayList<>();
    for (int city : result.cities().ranking(node).order()) {
      if (shown[city]) {
        int rank = result.cities().ranking(node).rank(city);
        rows.add(new Row(rank, city, numbers[city], scores[city]));
      }
    }
    return rows;
  }

  private static List<Row> clusters(ClusterContent content, Kind kind, ClusterOrder order) {
    List<Cluster> listed = content.listed();
    int sign = order.isMoreBetter() ? 1 : -1;
    double[] values = values(content, listed, order);
    var analysis = content.analysis();
    double[] among =
        kind == Kind.BOTH
            ? analysis.result().cities().scores(analysis.node())
            : values(content, analysis.clusters().clusters(), order);
    double[] worse =
        Arrays.stream(among)
            .filter(other -> !Double.isNaN(other))
            .map(v -> -sign * v)
            .sorted()
            .toArray();
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < values.length; at++) {
      double value = values[at];
      int rank = Double.isNaN(value) ? 0 : 1 + below(worse, -sign * value);
      rows.add(new Row(rank, -1, listed.get(at).number(), value));
    }
    return rows;
  }

  /** How many of some ascending values are less than another. */
  private static int below(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double[] values(
      ClusterContent content, List<Cluster> clusters, ClusterOrder order) {
    return clusters.stream().mapToDouble(each -> order.value(content.figures(each))).toArray();
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return rows.isEmpty()
        ? Optional.of(TextInLanguage.key("clusters.empty.none"))
        : Optional.empty();
  }
}
