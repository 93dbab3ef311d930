package org.meridian.scenario.clustering;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.meridian.cluster.JoinSearch;
import org.meridian.cluster.rows.PublishedCluster;

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
    List<Integer> places =
        IntStream.range(0, analysis.places().size())
            .filter(at -> published.members().contains(analysis.places().city(at).id()))
            .boxed()
            .toList();
    Set<Integer> numbers = new TreeSet<>();
    places.forEach(place -> numbers.add(analysis.clusters().number(place)));
    // Number 0 stands for no cluster.
    boolean anyOutside = numbers.remove(0);
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
