package org.meridian.scenario.comparison;

import org.meridian.scenario.Scenario;

/**
 * Leaving a part out, as a scenario to compare with: the same with one node at weight 0, so that
 * its siblings share what it had. Source of the idea: table 10 of the city interconnectivity index
 * (Kearney, WEF and CCUD, 2021), where a city's change is what the part adds to its place.
 */
public final class LeftOutNode {

  private LeftOutNode() {}

  /**
   * A scenario without a node.
   *
   * @param node id of any node but the index
   */
  public static Scenario scenario(Scenario scenario, String node) {
    return scenario.withSettings(
        scenario.settings().withWeights(scenario.settings().weights().with(node, 0)));
  }
}
