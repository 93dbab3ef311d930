package org.meridian.view.links;

import java.util.Optional;
import org.meridian.flow.LinkSelection;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.ViewContent;
import org.meridian.view.content.Wording;

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

  @Override
  public Optional<Wording> emptyReason() {
    if (selection.listed().length > 0) {
      return Optional.empty();
    }
    boolean none = selection.counts().pairs() == 0;
    return Optional.of(Wording.key(none ? "links.empty.none" : "links.empty.filtered"));
  }
}
