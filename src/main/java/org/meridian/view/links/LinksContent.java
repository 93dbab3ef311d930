package org.meridian.view.links;

import org.meridian.flow.LinkSelection;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.ViewContent;

/**
 * The list of links.
 *
 * @param result what is shown
 * @param selection which links the scenario's filters leave, strongest first
 */
public record LinksContent(ScenarioResult result, LinkSelection selection) implements ViewContent {

  /** The links of a result. */
  public static LinksContent of(ScenarioResult result) {
    return new LinksContent(result, result.shownLinks());
  }
}
