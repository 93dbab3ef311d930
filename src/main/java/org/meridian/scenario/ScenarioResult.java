package org.meridian.scenario;

import org.meridian.flow.LinkResult;
import org.meridian.flow.LinkSelection;
import org.meridian.model.Dataset;
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

  /** Whether each city of the dataset is left by the scenario's filter of cities. */
  public boolean[] shownCities() {
    boolean[] shown = new boolean[dataset.cities().size()];
    for (int city = 0; city < shown.length; city++) {
      shown[city] = scenario.cities().shows(dataset.city(city));
    }
    return shown;
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
