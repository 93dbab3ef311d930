package org.meridian.view;

import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Messages;

/**
 * What a view is asked to show.
 *
 * @param result what was computed
 * @param baseline what ranks are compared with; empty for no comparison
 * @param words in the language to show
 * @param choices what the user looks at; a view takes what it uses
 */
public record ViewRequest(
    ScenarioResult result, Optional<ScenarioResult> baseline, Messages words, ViewChoices choices) {

  /** The same compared with a result. */
  public ViewRequest against(ScenarioResult other) {
    return new ViewRequest(result, Optional.of(other), words, choices);
  }
}
