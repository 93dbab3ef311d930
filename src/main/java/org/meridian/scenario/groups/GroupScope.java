package org.meridian.scenario.groups;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scoring.ranking.CityRanking;

/**
 * The two ways to look at a group by itself: ranks within it from unchanged scores, or an index of
 * the group alone, normalised over its cities. Whoever shows one says which.
 */
public final class GroupScope {

  private GroupScope() {}

  /**
   * The ranking of a group's cities among themselves; scores stay as they are.
   *
   * @return a ranking of all cities of the dataset in which those outside the group have no rank
   */
  public static CityRanking within(ScenarioResult result, int node, CitySet set) {
    double[] scores = new double[result.dataset().cities().size()];
    Arrays.fill(scores, Double.NaN);
    set.members().stream().forEach(city -> scores[city] = result.cities().score(city, node));
    return CityRanking.of(scores);
  }

  /** The scenario in which only a group's cities take part: all others are excluded. */
  public static Scenario alone(Scenario scenario, Dataset dataset, CitySet set) {
    Set<String> out = new HashSet<>(scenario.cities().excludedIds());
    dataset.cities().forEach(city -> out.add(city.id()));
    Set<String> kept = new HashSet<>();
    set.members().stream().forEach(city -> kept.add(dataset.city(city).id()));
    kept.removeAll(scenario.cities().excludedIds());
    out.removeAll(kept);
    CityFilter shown = scenario.cities();
    return scenario.withCities(
        new CityFilter(shown.regions(), shown.countries(), out, shown.onlyIds(), shown.groups()));
  }
}
