package org.meridian.scenario.clustering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterMatch;
import org.meridian.cluster.DensityWeights;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.model.LinkTable;
import org.meridian.scoring.ranking.CityRanking;

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
  private final Optional<DensityWeights.Refusal> refusal;

  private FollowedClusters(
      int[] groupOf,
      int groups,
      int shownClusters,
      Set<Integer> found,
      Optional<DensityWeights.Refusal> refusal) {
    this.groupOf = groupOf;
    this.groups = groups;
    this.shownClusters = shownClusters;
    this.found = found;
    this.refusal = refusal;
  }

  /** Clusters that keep the members of the year shown. */
  public static FollowedClusters fixed(ClusterAnalysis shown) {
    Set<Integer> all =
        shown.clusters().clusters().stream()
            .map(Cluster::number)
            .collect(Collectors.toUnmodifiableSet());
    return new FollowedClusters(
        shown.countedByCity(), all.size(), all.size(), all, Optional.empty());
  }

  /**
   * Clusters with the members that each year gives them; O(n + k^2) for n cities and k clusters.
   *
   * @param then clusters of the same cities in the other year
   */
  public static FollowedClusters matched(ClusterAnalysis shown, ClusterAnalysis then) {
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
        pairs.stream().map(pair -> pair.from() + 1).collect(Collectors.toUnmodifiableSet()),
        Optional.empty());
  }

  /**
   * Clusters of which none is found, for there are none in the other year.
   *
   * @param refusal why cities cannot be weighed there
   */
  public static FollowedClusters refused(ClusterAnalysis shown, DensityWeights.Refusal refusal) {
    int clusters = shown.clusters().clusters().size();
    int cities = shown.result().dataset().cities().size();
    return new FollowedClusters(
        new int[cities], clusters, clusters, Set.of(), Optional.of(refusal));
  }

  /** Why there are no clusters in the other year; empty where there are. */
  public Optional<DensityWeights.Refusal> refusal() {
    return refusal;
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

  /** Whether a cluster of the year shown, by its number, is found in the other year. */
  public boolean isFound(int number) {
    return found.contains(number);
  }

  /** The links of a cluster of the year shown; without figures for the other where it is not. */
  public LinkResilience links(
      ClusterAnalysis shown, Cluster cluster, LinkResilience.TwoYears years) {
    int own = cluster.number();
    return isFound(own)
        ? LinkResilience.of(years, shown.countedByCity(), groupOf, own)
        : LinkResilience.unfollowed(years, shown.countedByCity(), own);
  }

  /**
   * The ranks of clusters by all their links, by number; 0 for those that the year does not have.
   *
   * @param values one a link, NaN is missing
   */
  public int[] ranks(LinkTable table, double[] values) {
    GroupLinks links = GroupLinks.of(table, values, groupOf, groups);
    double[] all = new double[groups];
    for (int number = 1; number <= groups; number++) {
      GroupLinks.GroupTotals total = links.totals(number);
      double sum = total.inside() + total.toGroups() + total.toRest();
      all[number - 1] = isFound(number) || number > shownClusters ? sum : Double.NaN;
    }
    CityRanking ranking = CityRanking.of(all);
    return IntStream.range(0, groups).map(ranking::rank).toArray();
  }
}
