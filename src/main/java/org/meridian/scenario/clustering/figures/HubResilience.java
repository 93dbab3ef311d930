package org.meridian.scenario.clustering.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.flow.groups.LinkResilience.PartSums;
import org.meridian.flow.groups.LinkResilience.TwoYears;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.scoring.ranking.CityRanking;

/**
 * What another year kept of the links of one city: as {@link ClusterResilience} of a cluster, with
 * cities for partners. A link of a city with itself counts, but is no partner.
 *
 * @param sums all its links in both years
 * @param partnersKept the share of its partners that are partners in both years; NaN where there
 *     was none
 * @param rankBefore its rank among cities by all its links in the year shown; 0 for no links
 * @param rankAfter the same in the other year
 * @param losses what was lost by partner, the greatest first; those that lost nothing are left out
 */
public record HubResilience(
    PartSums sums, double partnersKept, int rankBefore, int rankAfter, List<HubLoss> losses) {

  /** Copies the list. */
  public HubResilience {
    losses = List.copyOf(losses);
  }

  /**
   * Links lost with one partner.
   *
   * @param partner position of the other city, or of the city itself
   */
  public record HubLoss(int partner, PartSums sums) {}

  /**
   * The ranks of all cities by all their links in both years.
   *
   * @param years the links
   * @param before ranks in the first
   * @param after ranks in the second
   */
  public record HubRanks(TwoYears years, CityRanking before, CityRanking after) {

    /** Ranks cities; O(links + n log n). */
    public static HubRanks of(TwoYears years, int cities) {
      return new HubRanks(
          years,
          ranking(years.before(), years.beforeValues(), cities),
          ranking(years.after(), years.afterValues(), cities));
    }
  }

  /**
   * What another year kept of a city's links; empty where they cannot be compared, as {@link
   * ClusterResilience#years} says. O(links log links).
   *
   * @param city its position
   */
  public static Optional<HubResilience> of(ScenarioResult result, int city, LaterLinks later) {
    return ClusterResilience.years(result, later)
        .map(years -> of(HubRanks.of(years, result.dataset().cities().size()), city));
  }

  /** The same where cities are ranked already; O(links log links). */
  public static HubResilience of(HubRanks ranks, int city) {
    int cities = ranks.before().size();
    LinkResilience links = LinkResilience.ofCity(ranks.years(), cities, city);
    return new HubResilience(
        links.all(),
        links.partnersKept(city + 1),
        ranks.before().rank(city),
        ranks.after().rank(city),
        losses(links));
  }

  private static CityRanking ranking(LinkTable table, double[] values, int cities) {
    double[] sums = new double[cities];
    Arrays.fill(sums, Double.NaN);
    for (int link = 0; link < table.size(); link++) {
      if (!Double.isNaN(values[link])) {
        add(sums, table.origin(link), values[link]);
        if (table.destination(link) != table.origin(link)) {
          add(sums, table.destination(link), values[link]);
        }
      }
    }
    return CityRanking.of(sums);
  }

  private static void add(double[] sums, int city, double value) {
    sums[city] = Double.isNaN(sums[city]) ? value : sums[city] + value;
  }

  private static List<HubLoss> losses(LinkResilience links) {
    return links.byPartner().entrySet().stream()
        .filter(partner -> partner.getValue().lost() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, PartSums> p) -> -p.getValue().lost())
                .thenComparing(Map.Entry::getKey))
        .map(partner -> new HubLoss(partner.getKey() - 1, partner.getValue()))
        .toList();
  }
}
