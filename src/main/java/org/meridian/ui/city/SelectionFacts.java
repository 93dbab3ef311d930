package org.meridian.ui.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * What several cities come to together. Immutable; made off the JavaFX thread.
 *
 * @param request what it answers
 * @param cities positions in the dataset, best rank first, cities without a rank last
 * @param ranked how many of them have a rank
 * @param sum of their scores, in points; 0 where none has one
 * @param inside how many links join two of them; a link both ways counts twice where direction does
 * @param outside how many links join one of them with another city
 */
record SelectionFacts(
    Request request, List<Integer> cities, int ranked, double sum, int inside, int outside) {

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
    List<Integer> ranked = cities.stream().filter(city -> ranking.rank(city) > 0).toList();
    double sum = ranked.stream().mapToDouble(result.cities()::score).sum();
    int[] ends = ends(result.links().links(), chosen);
    return new SelectionFacts(request, List.copyOf(cities), ranked.size(), sum, ends[2], ends[1]);
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

  /** The mean score of those that have one. */
  OptionalDouble mean() {
    return ranked == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / ranked);
  }
}
