package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.cluster.JoinSearch;
import org.meridian.cluster.PublishedCluster;

/**
 * Whether a published cluster is found at the present setting.
 *
 * @param published what a report names
 * @param state whether it is found
 * @param clusters numbers of the clusters that its cities are in
 * @param present how many of its cities take part
 * @param togetherKm the radius at which its cities are in one cluster, over others where that is
 *     nearer; empty where there is none
 * @param aloneKm the longest leg between its cities by themselves; NaN for none
 */
public record PublishedFinding(
    PublishedCluster published,
    State state,
    Set<Integer> clusters,
    int present,
    OptionalDouble togetherKm,
    double aloneKm) {

  /** Whether a published cluster is found. */
  public enum State {
    /** All of its cities that take part are in one cluster. */
    FOUND,
    /** They are in several clusters, or some are in none. */
    APART,
    /** Fewer than two of its cities take part, so nothing can be said. */
    UNKNOWN
  }

  /** Copies the set. */
  public PublishedFinding {
    clusters = Set.copyOf(clusters);
  }

  /** Looks for published clusters, in their order. */
  public static List<PublishedFinding> of(
      ClusterAnalysis analysis, List<PublishedCluster> published) {
    JoinSearch search = new JoinSearch(analysis.branches());
    return published.stream().map(each -> finding(analysis, search, each)).toList();
  }

  private static PublishedFinding finding(
      ClusterAnalysis analysis, JoinSearch search, PublishedCluster published) {
    List<Integer> places = new ArrayList<>();
    Set<Integer> numbers = new TreeSet<>();
    boolean anyOutside = false;
    for (int place = 0; place < analysis.places().size(); place++) {
      if (published.members().contains(analysis.places().city(place).id())) {
        places.add(place);
        int number = analysis.clusters().number(place);
        anyOutside |= number == 0;
        if (number > 0) {
          numbers.add(number);
        }
      }
    }
    if (places.size() < 2) {
      return new PublishedFinding(
          published, State.UNKNOWN, numbers, places.size(), OptionalDouble.empty(), Double.NaN);
    }
    return new PublishedFinding(
        published,
        numbers.size() == 1 && !anyOutside ? State.FOUND : State.APART,
        numbers,
        places.size(),
        search.togetherKm(places),
        search.aloneKm(places));
  }
}
