package org.meridian.view.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.text.Messages;
import org.meridian.view.content.TextInLanguage;

/**
 * A row of the table of groups.
 *
 * @param result what it is taken from
 * @param group what it lists
 * @param title what it is called
 * @param colour position in the set of colours for clusters and groups, 0 or more
 * @param figures scores of its cities
 * @param cities positions of those of its cities that the filter leaves, best first, those without
 *     a score last
 * @param reported what reports say of a group
 */
public record ListedGroup(
    ScenarioResult result,
    CityGroup group,
    TextInLanguage title,
    int colour,
    GroupRow figures,
    List<Integer> cities,
    ReportedGroup reported) {

  /** Copies the list. */
  public ListedGroup {
    cities = List.copyOf(cities);
  }

  /** Its id, unique in the table. */
  public String id() {
    return group.id();
  }

  /** What tables call it, as the verb does. */
  public String key() {
    return figures.set().key();
  }

  /** The ids of all its cities, also of those that a filter hides. */
  public Set<String> memberIds() {
    boolean[] members = GroupMembers.of(result, group);
    return IntStream.range(0, members.length)
        .filter(city -> members[city])
        .mapToObj(city -> result.dataset().city(city).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of its cities, best first. */
  public List<String> cityIds() {
    return cities.stream().map(city -> result.dataset().city(city).id()).toList();
  }

  /**
   * The rank of one of its cities within the group, from the unchanged scores: equal scores share
   * one; 0 without a score.
   */
  public int rankWithin(int node, int city) {
    double[] scores = result.cities().scores(node);
    long better = cities.stream().filter(other -> scores[other] > scores[city]).count();
    return Double.isNaN(scores[city]) ? 0 : (int) better + 1;
  }

  /** What reports say of a corridor or of a cluster that they name, with sources. */
  public Optional<String> said(Messages words) {
    return reported
        .corridor()
        .flatMap(row -> CorridorCells.functions(row, words))
        .or(() -> reported.finding().map(found -> PublishedCells.reports(found, words)));
  }

  /**
   * What reports say of a group.
   *
   * @param corridor gaps and links of a corridor; empty for another group
   * @param finding whether a published cluster is found; empty for another group
   */
  public record ReportedGroup(Optional<CorridorRow> corridor, Optional<PublishedFinding> finding) {}
}
