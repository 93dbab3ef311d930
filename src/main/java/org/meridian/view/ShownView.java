package org.meridian.view;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.ViewContent;

/**
 * What a view shows at this moment in the window, for exports.
 *
 * @param view which view
 * @param result what it is about; may be older than the newest while a study is under way
 * @param choices what a content is made by where there is none yet
 * @param content as it stands in the window; empty for one that an export makes by the choices
 */
public record ShownView(
    View view, ScenarioResult result, ViewChoices choices, Optional<ViewContent> content) {

  /** A content that stands in the window. */
  public static ShownView standing(View view, ScenarioResult result, ViewContent content) {
    return new ShownView(view, result, ViewChoices.DEFAULT, Optional.of(content));
  }

  /** A content that is made of a result by choices. */
  public static ShownView chosen(View view, ScenarioResult result, ViewChoices choices) {
    return new ShownView(view, result, choices, Optional.empty());
  }

  /** The same with cities selected, by id. */
  public ShownView selecting(Collection<String> cities) {
    return new ShownView(view, result, choices.selecting(Set.copyOf(cities)), content);
  }
}
