package org.meridian.scenario.profile;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.flow.LinkResult;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.scoring.standing.CityStrengths;

/**
 * One city of a result at a glance.
 *
 * @param city its position in the dataset
 * @param nodes where it stands in each node, by position; its peers are the cities of its region
 * @param merits what speaks for and against it
 * @param links its strongest links, the strongest first
 * @param gaps how many values of participating indicators it lacks
 * @param bestFilled its rank if its gaps were the best that any city has; 0 if it still had none
 * @param worstFilled its rank if its gaps were the worst; 0 if it still had none
 */
public record CityProfile(
    int city,
    List<CityStanding> nodes,
    CityStrengths merits,
    List<Link> links,
    int gaps,
    int bestFilled,
    int worstFilled) {

  private static final int LINKS = 5;
  private static final int MERITS = 3;

  /** Copies the lists. */
  public CityProfile {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /**
   * A link of the city.
   *
   * @param link its number
   * @param other the city at its other end
   * @param score its score in the index
   */
  public record Link(int link, int other, double score) {}

  /** Profiles of some cities of a result. */
  public static List<CityProfile> of(ScenarioResult result, int... cities) {
    GapRange filled =
        GapRange.of(result.cities(), row -> Arrays.stream(cities).anyMatch(city -> city == row));
    return Arrays.stream(cities).mapToObj(city -> of(result, city, filled)).toList();
  }

  private static CityProfile of(ScenarioResult result, int city, GapRange filled) {
    IndexResult scores = result.cities();
    IntPredicate peer = peers(result, city);
    return new CityProfile(
        city,
        IntStream.range(0, scores.structure().size())
            .mapToObj(node -> CityStanding.of(scores, city, node, peer))
            .toList(),
        CityStrengths.of(scores, city, peer, MERITS),
        links(result.links(), city),
        filled.gaps(city),
        filled.best(city),
        filled.worst(city));
  }

  /** The cities of a city's region; those without a region where it has none. */
  public static IntPredicate peers(ScenarioResult result, int city) {
    String region = result.dataset().city(city).region();
    return row -> result.dataset().city(row).region().equals(region);
  }

  private static List<Link> links(LinkResult links, int city) {
    int[] order = links.ranking().order();
    return IntStream.range(0, links.ranking().rankedCount())
        .map(place -> order[place])
        .filter(
            link -> links.links().origin(link) == city || links.links().destination(link) == city)
        .limit(LINKS)
        .mapToObj(
            link ->
                new Link(
                    link,
                    links.links().origin(link) + links.links().destination(link) - city,
                    links.result().score(link)))
        .toList();
  }

  /** Where the city stands in the index itself. */
  public CityStanding whole() {
    return nodes.getFirst();
  }
}
