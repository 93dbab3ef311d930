package org.meridian.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.flow.LinkResult;
import org.meridian.flow.LinkSelection;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Corridor;
import org.meridian.model.groups.Note;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.IndexResult;

/**
 * What follows from a scenario.
 *
 * @param dataset the dataset with the scenario's what-if values in it
 * @param scenario the choices
 * @param cities scores of cities; its rows are the dataset's cities
 * @param links scores of pathways; its rows are the counted links
 * @param nanos how long the evaluation took, in nanoseconds
 */
public record ScenarioResult(
    Dataset dataset, Scenario scenario, IndexResult cities, LinkResult links, long nanos) {

  /** The same with cities sorted into tiers in another way, which changes no score. */
  public ScenarioResult withTiers(TierSettings tiers) {
    return new ScenarioResult(dataset, scenario.withTiers(tiers), cities, links, nanos);
  }

  /** The same with other sides to compare, which changes no score. */
  public ScenarioResult withSides(SidePair sides) {
    return new ScenarioResult(dataset, scenario.withSides(sides), cities, links, nanos);
  }

  /** The same with another question about cities, which changes no score. */
  public ScenarioResult withQuery(QueryDraft query) {
    return new ScenarioResult(dataset, scenario.withQuery(query), cities, links, nanos);
  }

  /** The same with clusters found in another way, which changes no score. */
  public ScenarioResult withClusters(ClusterSettings clusters) {
    return new ScenarioResult(dataset, scenario.withClusters(clusters), cities, links, nanos);
  }

  /** Whether the scenario takes a city, by its position, out of the index: no list names it. */
  public boolean isExcluded(int city) {
    return scenario.cities().excludedIds().contains(dataset.city(city).id());
  }

  /** Whether each city of the dataset is left by the scenario's filter of cities. */
  public boolean[] shownCities() {
    boolean[] shown = new boolean[dataset.cities().size()];
    for (int city = 0; city < shown.length; city++) {
      shown[city] = scenario.cities().shows(dataset.city(city));
    }
    if (!scenario.cities().groups().isEmpty()) {
      boolean[] members = GroupMembers.ofAny(this, scenario.cities().groups());
      for (int city = 0; city < shown.length; city++) {
        shown[city] &= members[city];
      }
    }
    return shown;
  }

  /** Whether the filter hides a city that takes part. */
  public boolean hidesCities() {
    boolean[] shown = shownCities();
    return IntStream.range(0, shown.length).anyMatch(city -> !shown[city] && !isExcluded(city));
  }

  /** All groups: the scenario's, then the dataset's, then the corridors. */
  public List<CityGroup> groups() {
    return Stream.concat(
            savedGroups().stream(), dataset.annotations().corridors().stream().map(Corridor::group))
        .toList();
  }

  /** The scenario's groups, then the dataset's. */
  public List<CityGroup> savedGroups() {
    return Stream.concat(scenario.groups().stream(), dataset.annotations().groups().stream())
        .toList();
  }

  /** A group by its id; the scenario's come before the dataset's. */
  public Optional<CityGroup> group(String id) {
    return groups().stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** All notes: the dataset's, then the scenario's. */
  public List<Note> notes() {
    return Stream.concat(dataset.annotations().notes().stream(), scenario.notes().stream())
        .toList();
  }

  /** Which links the scenario's filters ask for. */
  public LinkSelection.Rule linkRule() {
    LinkFilter filter = scenario.links();
    return new LinkSelection.Rule(
        LinkSelection.measure(links.result(), filter.dimension()),
        filter.top(),
        dataset.cityPosition(filter.ofCity()).orElse(LinkSelection.Rule.EVERY_CITY),
        shownCities());
  }

  /** The links that every view of the scenario shows; costs a pass over all links. */
  public LinkSelection shownLinks() {
    return LinkSelection.of(dataset, links, linkRule());
  }
}
