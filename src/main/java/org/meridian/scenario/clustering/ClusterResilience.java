package org.meridian.scenario.clustering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.DensityWeights;
import org.meridian.flow.CountedPairs;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.flow.groups.LinkResilience.PartSums;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;

/**
 * What another year kept of the links of one cluster, with its members of the year shown or each
 * year's own. A cluster that is not found in the other year has no figures there.
 *
 * @param later the link indicator and the other year
 * @param links sums of both years, by part and by partner
 * @param partnersKept the share of its partner clusters that are partners in both years; NaN where
 *     there was none, or no figures
 * @param rankBefore its rank among clusters by all its links in the year shown
 * @param rankAfter the same among the clusters of the other year; 0 for no figures
 * @param withoutLeader the share of its links that go with those of its leading city; NaN for none
 * @param refusal why no cluster at all is found in the other year; empty where there are some
 */
public record ClusterResilience(
    LaterLinks later,
    LinkResilience links,
    double partnersKept,
    int rankBefore,
    int rankAfter,
    double withoutLeader,
    Optional<DensityWeights.Refusal> refusal) {

  /**
   * Links lost with one partner.
   *
   * @param partner number of the other cluster, of the cluster itself for its inside, or 0 for the
   *     rest
   */
  public record PartnerLoss(int partner, PartSums sums) {}

  /** Whether the cluster is found in the other year; it has no figures there otherwise. */
  public boolean isFound() {
    return rankAfter > 0;
  }

  /**
   * What another year kept of a cluster's links; empty where they cannot be compared, as {@link
   * #years} says. O(links log links).
   *
   * @param other gives the clusters in the other year; asked only where there are values
   */
  public static Optional<ClusterResilience> of(
      ClusterAnalysis analysis,
      Cluster cluster,
      LaterLinks later,
      Supplier<FollowedClusters> other) {
    return years(analysis.result(), later)
        .map(years -> of(analysis, cluster, later, years, other.get()));
  }

  /**
   * The links of both years; empty where either has no values of the indicator, or both are one.
   */
  public static Optional<LinkResilience.TwoYears> years(ScenarioResult result, LaterLinks later) {
    if (!isComparable(result, later)) {
      return Optional.empty();
    }
    Dataset dataset = result.dataset();
    LinkTable before = CountedPairs.of(dataset, result.scenario().year());
    LinkTable after = CountedPairs.of(dataset, later.year());
    Optional<double[]> values = before.column(later.indicator());
    Optional<double[]> afterValues = after.column(later.indicator());
    if (values.isEmpty() || afterValues.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new LinkResilience.TwoYears(before, values.get(), after, afterValues.get()));
  }

  private static ClusterResilience of(
      ClusterAnalysis analysis,
      Cluster cluster,
      LaterLinks later,
      LinkResilience.TwoYears years,
      FollowedClusters other) {
    int[] numbers = analysis.countedByCity();
    int own = cluster.number();
    LinkResilience links = other.links(analysis, cluster, years);
    int leader = analysis.places().position(analysis.clusters().leader(cluster));
    return new ClusterResilience(
        later,
        links,
        links.partnersKept(own),
        FollowedClusters.fixed(analysis).ranks(years.before(), years.beforeValues())[own - 1],
        other.ranks(years.after(), years.afterValues())[own - 1],
        LinkResilience.without(years.before(), years.beforeValues(), numbers, own, leader),
        other.refusal());
  }

  /** What was lost by partner, the greatest first; those that lost nothing are left out. */
  public List<PartnerLoss> losses() {
    return links.byPartner().entrySet().stream()
        .filter(partner -> partner.getValue().lost() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, PartSums> p) -> -p.getValue().lost())
                .thenComparing(Map.Entry::getKey))
        .map(partner -> new PartnerLoss(partner.getKey(), partner.getValue()))
        .toList();
  }

  /** The year whose values both years show, so that no link differs; empty where they differ. */
  public static Optional<Period> sameVintage(Dataset dataset, Period year, LaterLinks later) {
    return dataset.covers(later.year())
        ? dataset
            .vintage(later.indicator(), year)
            .filter(
                shown ->
                    dataset.vintage(later.indicator(), later.year()).equals(Optional.of(shown)))
        : Optional.empty();
  }

  /** Whether the links of a result can be compared with others, as {@link #years} does. */
  public static boolean isComparable(ScenarioResult result, LaterLinks later) {
    Dataset dataset = result.dataset();
    Period year = result.scenario().year();
    return !later.year().equals(year)
        && dataset.covers(later.year())
        && dataset.vintage(later.indicator(), year).isPresent()
        && dataset.vintage(later.indicator(), later.year()).isPresent();
  }

  /**
   * The links of other years that can be compared with those of a year, by indicator, then year.
   */
  public static List<LaterLinks> choices(Dataset dataset, Period year) {
    return dataset.indicators().keySet().stream()
        .flatMap(
            indicator ->
                dataset.recordedLinks().entrySet().stream()
                    .filter(recorded -> recorded.getValue().column(indicator).isPresent())
                    .map(recorded -> new LaterLinks(indicator, recorded.getKey())))
        .filter(later -> !later.year().equals(Dataset.TIMELESS))
        .filter(later -> dataset.vintage(later.indicator(), year).isPresent())
        .filter(later -> sameVintage(dataset, year, later).isEmpty())
        .sorted(Comparator.comparing(LaterLinks::indicator).thenComparing(LaterLinks::year))
        .toList();
  }
}
