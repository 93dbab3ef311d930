package org.meridian.scenario.clustering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterMatch;

/**
 * Whose members the clusters of the year shown have in another year: still their own, or those of
 * the clusters of that year that they are matched to by {@link ClusterMatch}, weighed by the scores
 * of the year shown. Matched clusters carry the numbers of the year shown; others of that year have
 * numbers of their own behind.
 */
public final class FollowedClusters {

  private final int[] groupOf;
  private final int groups;
  private final int shownClusters;
  private final Set<Integer> found;

  private FollowedClusters(int[] groupOf, int groups, int shownClusters, Set<Integer> found) {
    this.groupOf = groupOf;
    this.groups = groups;
    this.shownClusters = shownClusters;
    this.found = found;
  }

  /** Clusters that keep the members of the year shown. */
  public static FollowedClusters fixed(ClusterAnalysis shown) {
    Set<Integer> all =
        shown.clusters().clusters().stream()
            .map(Cluster::number)
            .collect(Collectors.toUnmodifiableSet());
    return new FollowedClusters(shown.countedByCity(), all.size(), all.size(), all);
  }

  /**
   * Clusters with the members that each year gives them; O(n + k^2) for n cities and k clusters.
   *
   * @param other clusters of the same cities in the other year; empty where it has none
   */
  public static FollowedClusters matched(ClusterAnalysis shown, Optional<ClusterAnalysis> other) {
    return other.map(then -> matched(shown, then)).orElseGet(() -> nowhere(shown));
  }

  private static FollowedClusters nowhere(ClusterAnalysis shown) {
    int clusters = shown.clusters().clusters().size();
    int cities = shown.result().dataset().cities().size();
    return new FollowedClusters(new int[cities], clusters, clusters, Set.of());
  }

  private static FollowedClusters matched(ClusterAnalysis shown, ClusterAnalysis then) {
    int[] numbers = new int[then.clusters().clusters().size() + 1];
    List<ClusterMatch.Pair> pairs = pairs(shown, then);
    pairs.forEach(pair -> numbers[pair.to() + 1] = pair.from() + 1);
    int groups = shown.clusters().clusters().size();
    for (int number = 1; number < numbers.length; number++) {
      numbers[number] = numbers[number] == 0 ? ++groups : numbers[number];
    }
    int[] groupOf = then.countedByCity();
    for (int city = 0; city < groupOf.length; city++) {
      groupOf[city] = numbers[groupOf[city]];
    }
    return new FollowedClusters(
        groupOf,
        groups,
        shown.clusters().clusters().size(),
        pairs.stream().map(pair -> pair.from() + 1).collect(Collectors.toUnmodifiableSet()));
  }

  private static List<ClusterMatch.Pair> pairs(ClusterAnalysis shown, ClusterAnalysis then) {
    var dataset = shown.result().dataset();
    double[] scores = shown.result().cities().scores(shown.node());
    return ClusterMatch.of(
        members(shown), members(then), id -> scores[dataset.cityPosition(id).orElseThrow()]);
  }

  private static List<Set<String>> members(ClusterAnalysis analysis) {
    return analysis.clusters().clusters().stream().map(analysis::memberIds).toList();
  }

  /** For each city of the dataset the number of its cluster in the other year; 0 for none. */
  public int[] groupOf() {
    return groupOf.clone();
  }

  /** The greatest number, of clusters of both years together. */
  public int groups() {
    return groups;
  }

  /** Whether a cluster of the year shown, by its number, is found in the other year. */
  public boolean isFound(int number) {
    return found.contains(number);
  }

  /** Whether a number is of a cluster that the other year has. */
  boolean isThere(int number) {
    return isFound(number) || number > shownClusters;
  }
}
