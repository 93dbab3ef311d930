package org.meridian.ui.weights;

import javafx.scene.control.Label;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.BecauseWords;

/**
 * Says after a change what became of the selected city, else which city passed which, and which
 * parts did it. It stands until scores change again: a filter or a lock explains nothing.
 */
final class BecauseLine extends Label {

  private static final double LEAST = 64;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final BecauseWords words;
  private ScenarioResult before;
  private ScenarioResult after;

  BecauseLine(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
    words = new BecauseWords(messages);
    setId("because");
    getStyleClass().add("because");
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    explorer.state().subscribe(this::follow);
    messages.languageProperty().subscribe(language -> show());
  }

  /** All words stay in sight however low the window is; a short text does not move the line. */
  @Override
  protected double computeMinHeight(double width) {
    return Math.max(LEAST, prefHeight(width));
  }

  private void follow(Exploration now) {
    if (now == null) {
      return;
    }
    boolean other = after == null || after.dataset() != now.dataset();
    if (other || !scoresAlike(after.scenario(), now.result().scenario())) {
      before = now.before();
      after = now.result();
    }
    show();
  }

  private static boolean scoresAlike(Scenario one, Scenario other) {
    return one.year().equals(other.year())
        && one.settings().equals(other.settings())
        && one.edits().equals(other.edits());
  }

  private void show() {
    if (after == null) {
      setText("");
    } else if (before == null || before.dataset().structure() != after.dataset().structure()) {
      setText(messages.get("weights.because.hint"));
    } else {
      setText(words.of(before, after, explorer.selection().focus().get()));
    }
  }
}
