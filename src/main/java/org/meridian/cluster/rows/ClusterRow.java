package org.meridian.cluster.rows;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.SpanSearch;

/**
 * A cluster as one row of a table.
 *
 * @param cluster the cluster
 * @param leading places of its leading cities, strongest first
 * @param countries codes of the countries and regions of its members; unknown ones are not counted
 * @param spanKm the greatest distance between two members in kilometres, 0 for one city
 */
public record ClusterRow(
    Cluster cluster, List<Integer> leading, SortedSet<String> countries, double spanKm) {

  /** Copies the collections. */
  public ClusterRow {
    leading = List.copyOf(leading);
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  /**
   * Describes a cluster.
   *
   * @param ranks among all cities of the dataset, one a place; 0 is unranked
   */
  public static ClusterRow of(ClusterSet set, Cluster cluster, LeadingRule rule, int[] ranks) {
    SortedSet<String> countries = new TreeSet<>();
    for (int place : rule.onlyCores() ? cluster.cores() : set.members(cluster)) {
      String country = set.cut().city(place).country();
      if (!country.isEmpty()) {
        countries.add(country);
      }
    }
    return new ClusterRow(
        cluster, rule.leading(set, cluster, ranks), countries, span(set, cluster));
  }

  private static double span(ClusterSet set, Cluster cluster) {
    return new SpanSearch(set.cut().branches().tree().places(), set.members(cluster)).km();
  }

  /** Whether its members lie in two or more countries or regions. */
  public boolean isCrossBorder() {
    return countries.size() >= 2;
  }

  /** Its class by the number of leading cities. */
  public ClusterClass kind() {
    return ClusterClass.of(leading.size());
  }
}
