package org.meridian.ui.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.CitySet;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.scenario.groups.GroupRows;
import org.meridian.scoring.ranking.CityRanking;

/**
 * What several cities come to together. Immutable; made off the JavaFX thread.
 *
 * @param request what it answers
 * @param cities positions in the dataset, best rank first, cities without a rank last
 * @param figures how many of them have a rank, and what their scores come to
 * @param group a saved group that has exactly these cities; empty where there is none
 * @param inside how many links join two of them; a link both ways counts twice where direction does
 * @param outside how many links join one of them with another city
 */
record SelectionFacts(
    Request request,
    List<Integer> cities,
    GroupRow figures,
    Optional<CityGroup> group,
    int inside,
    int outside) {

  /** How many first places are counted. */
  static final int FIRST = 100;

  /**
   * What is asked for.
   *
   * @param result of which result
   * @param ids cities; those that it lacks are left out
   */
  record Request(ScenarioResult result, List<String> ids) {

    /** Copies the ids. */
    Request(ScenarioResult result, Collection<String> ids) {
      this(result, List.copyOf(ids));
    }
  }

  static SelectionFacts of(Request request) {
    ScenarioResult result = request.result();
    CityRanking ranking = result.cities().ranking();
    boolean[] chosen = new boolean[result.dataset().cities().size()];
    List<Integer> cities = new ArrayList<>();
    for (String id : request.ids()) {
      result.dataset().cityPosition(id).ifPresent(cities::add);
    }
    cities.forEach(city -> chosen[city] = true);
    cities.sort(
        Comparator.comparing((Integer city) -> ranking.rank(city) == 0)
            .thenComparing(ranking::rank)
            .thenComparing(city -> city));
    CitySet set = CitySet.of("", LocalText.EMPTY, chosen);
    CityGrouping alone = new CityGrouping(CityGrouping.GROUP, List.of(set));
    GroupRow figures = GroupRows.of(result, alone, IndexStructure.ROOT, FIRST).rows().getFirst();
    int[] ends = ends(result.links().links(), chosen);
    return new SelectionFacts(
        request, List.copyOf(cities), figures, group(result, chosen), ends[2], ends[1]);
  }

  private static Optional<CityGroup> group(ScenarioResult result, boolean[] chosen) {
    return result.savedGroups().stream()
        .filter(group -> Arrays.equals(GroupMembers.of(result, group), chosen))
        .findFirst();
  }

  /** How many links have none, one and two of their ends among the chosen. */
  private static int[] ends(LinkTable links, boolean[] chosen) {
    int[] counts = new int[3];
    for (int link = 0; link < links.size(); link++) {
      int origin = chosen[links.origin(link)] ? 1 : 0;
      int destination = chosen[links.destination(link)] ? 1 : 0;
      counts[origin + destination]++;
    }
    return counts;
  }

  /** How many of them have a rank. */
  int ranked() {
    return figures.counts().ranked();
  }

  /** The share of their links that join two of them, 0..1; NaN without links. */
  double insideShare() {
    return (double) inside / (inside + outside);
  }
}
