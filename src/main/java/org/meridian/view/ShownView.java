package org.meridian.view;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.ViewContent;

/**
 * What a view shows at this moment in the window, for exports.
 *
 * @param view which view
 * @param result what it is about; may be older than the newest while a study is under way
 * @param choices what a content is made by where there is none yet
 * @param making gives the content as it stands in the window, on the thread that asks; empty for
 *     one that an export makes by the choices
 */
public record ShownView(
    View view, ScenarioResult result, ViewChoices choices, Supplier<Optional<ViewContent>> making) {

  /** A content that stands in the window. */
  public static ShownView standing(View view, ScenarioResult result, ViewContent content) {
    return new ShownView(view, result, ViewChoices.DEFAULT, () -> Optional.of(content));
  }

  /** A content that is made of a result by choices. */
  public static ShownView chosen(View view, ScenarioResult result, ViewChoices choices) {
    return new ShownView(view, result, choices, Optional::empty);
  }

  /** A content that may have to be worked out first, by whoever exports it. */
  public static ShownView workedOut(
      View view, ScenarioResult result, ViewChoices choices, Supplier<ViewContent> making) {
    return new ShownView(view, result, choices, () -> Optional.of(making.get()));
  }

  /** The content; takes time where it has to be worked out, so ask on a worker. */
  public Optional<ViewContent> content() {
    return making.get();
  }

  /** The same with cities selected, by id. */
  public ShownView selecting(Collection<String> cities) {
    return new ShownView(view, result, choices.selecting(Set.copyOf(cities)), making);
  }
}
