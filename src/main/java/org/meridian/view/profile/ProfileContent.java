package org.meridian.view.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.Column;
import org.meridian.view.content.ViewContent;

/**
 * Cities side by side: a column a city, and rows of facts, of nodes of the index, of strengths and
 * weaknesses, of links and of values as measured. The window and figures draw the same rows.
 *
 * @param result what is shown
 * @param profiles at least one, from left to right
 * @param ranks how ranks spread when weights stray; empty if that is not known
 * @param range best and worst ranks met; empty if they are not known
 * @param points by how many percentage points weights moved for that range
 */
public record ProfileContent(
    ScenarioResult result,
    List<CityProfile> profiles,
    Optional<UncertaintyResult> ranks,
    Optional<RankRange> range,
    int points)
    implements ViewContent {

  /** Copies the list. */
  public ProfileContent {
    profiles = List.copyOf(profiles);
    if (profiles.isEmpty()) {
      throw new IllegalArgumentException("a profile of no city");
    }
  }

  /**
   * Profiles of some cities of a result.
   *
   * @param compared those that the result lacks are left out
   * @param finder finds clusters, where one is asked for
   * @throws IllegalArgumentException if no city is left
   */
  public static ProfileContent of(
      ScenarioResult result, ComparedProfiles compared, Supplier<ClusterFinder> finder) {
    return new ProfileContent(
        result,
        ProfileSubjects.of(result, compared.cities(), finder),
        compared.ranks(),
        compared.range(),
        compared.points());
  }

  /** The columns, from left to right. */
  public List<ProfileCity> cities() {
    return IntStream.range(0, profiles.size()).mapToObj(this::city).toList();
  }

  /** A column, counted from the left. */
  public ProfileCity city(int place) {
    return new ProfileCity(this, place);
  }

  /** The rows on rank and score of which something is known. */
  public List<Column<ProfileCity>> facts() {
    return ProfileCells.facts(points).stream()
        .filter(
            fact ->
                switch (fact.id()) {
                  case ProfileCells.BAND, ProfileCells.ROBUSTNESS -> ranks.isPresent();
                  case ProfileCells.WEIGHTS -> range.isPresent();
                  case ProfileCells.MEMBERS -> cities().stream().anyMatch(ProfileCity::isGroup);
                  default -> true;
                })
        .toList();
  }

  /** The row of what was noted on any of them, the last of all. */
  public Optional<Column<ProfileCity>> noted() {
    return cities().stream().anyMatch(ProfileCells::isNoted)
        ? Optional.of(ProfileCells.noted())
        : Optional.empty();
  }

  /** A row a node that has data, or anything below it, from the index down. */
  public List<ProfileNode> nodes() {
    return IntStream.range(0, structure().size())
        .filter(result.cities().input()::isFed)
        .mapToObj(node -> ProfileNode.of(structure(), node))
        .toList();
  }

  /** How many nodes have no data and so no row. */
  public int withoutData() {
    return structure().size() - nodes().size();
  }

  /** A row a node whose own values feed the index. */
  public List<ProfileValue> values() {
    return IntStream.range(0, structure().size())
        .filter(result.cities().input()::isSource)
        .mapToObj(this::value)
        .toList();
  }

  /** The row of the values that feed a node. */
  public ProfileValue value(int node) {
    return new ProfileValue(this, node);
  }

  /** The score of the strongest of all links, so that bars of different cities compare; else 1. */
  double strongestLink() {
    int[] strongest = result.links().strongest(1);
    return strongest.length == 0 ? 1 : result.links().result().score(strongest[0]);
  }

  /** The tree of the index. */
  public IndexStructure structure() {
    return result.cities().structure();
  }
}
