package org.meridian.scenario.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.flow.LinkResult;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.scoring.standing.CityStrengths;

/**
 * One city of a result at a glance, or several cities as one.
 *
 * @param city its position in the dataset; {@link #GROUP} for several cities
 * @param nodes where it stands in each node, by position; its peers are the cities of its region,
 *     or the members of the group
 * @param merits what speaks for and against it
 * @param links its strongest links, the strongest first
 * @param filled values that a city lacks, and what rank it might have with them
 * @param group the several cities; empty for one
 */
public record CityProfile(
    int city,
    List<CityStanding> nodes,
    CityStrengths merits,
    List<Link> links,
    ProfileGaps filled,
    Optional<ProfiledGroup> group) {

  /** Stands for the position of a group, which has none. */
  public static final int GROUP = -1;

  static final int LINKS = 5;
  static final int MERITS = 3;

  /** Copies the lists. */
  public CityProfile {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /**
   * A link of the city.
   *
   * @param link its number; {@link #GROUP} for all links of a group to that city
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

  /** The profile of several cities as one. */
  public static CityProfile of(ScenarioResult result, ProfiledGroup group) {
    return GroupProfiles.of(result, group);
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
        new ProfileGaps(filled.gaps(city), filled.best(city), filled.worst(city)),
        Optional.empty());
  }

  /** What it is set beside: the cities of its region, or the members of the group. */
  public IntPredicate peers(ScenarioResult result) {
    return group
        .<IntPredicate>map(each -> each.members()::contains)
        .orElseGet(() -> peers(result, city));
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

  /**
   * Values that a city lacks, and what rank it might have with them.
   *
   * @param count how many values of participating indicators it lacks
   * @param best its rank if its gaps were the best that any city has; 0 if it still had none
   * @param worst its rank if its gaps were the worst; 0 if it still had none
   */
  public record ProfileGaps(int count, int best, int worst) {}
}
