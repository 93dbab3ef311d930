package org.meridian.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.meridian.scenario.story.Story;
import org.meridian.ui.background.UiThread;

/**
 * The steps of a story in a row, each with its picture: a click goes to one, a drag puts it
 * elsewhere, the keys do the same.
 */
final class StoryStrip extends ScrollPane {

  private final StoryTools tools;
  private final HBox row = new HBox(8);
  private final List<StripCell> cells = new ArrayList<>();
  private final IntConsumer picked;

  /**
   * @param picked takes the place of the step that is clicked on
   */
  StoryStrip(StoryTools tools, IntConsumer picked) {
    this.tools = tools;
    this.picked = picked;
    row.getStyleClass().add("step-row");
    setContent(row);
    setFitToHeight(true);
    setMinHeight(USE_PREF_SIZE);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("step-strip");
    setFocusTraversable(true);
    accessibleTextProperty().bind(tools.messages().bind("story.strip"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tools.desk().state().subscribe(this::show);
    tools.explorer().dark().subscribe(this::redraw);
    tools.messages().languageProperty().subscribe(language -> redraw());
  }

  private void show(StoryDesk.StoryState state) {
    Story story = state.story();
    while (cells.size() > story.size()) {
      cells.removeLast();
    }
    while (cells.size() < story.size()) {
      cells.add(new StripCell(tools, picked));
    }
    for (int at = 0; at < cells.size(); at++) {
      cells.get(at).show(at, story.step(at), at == state.chosen());
    }
    if (!row.getChildren().equals(cells)) {
      row.getChildren().setAll(cells);
    }
    UiThread.later(() -> reveal(state.chosen()));
  }

  private void redraw() {
    show(tools.desk().state().get());
  }

  /** Scrolls until the chosen step is seen. */
  private void reveal(int at) {
    double room = row.getWidth() - getViewportBounds().getWidth();
    if (at < 0 || at >= cells.size() || room <= 0) {
      return;
    }
    double left = cells.get(at).getBoundsInParent().getMinX();
    double right = cells.get(at).getBoundsInParent().getMaxX();
    double from = getHvalue() * room;
    if (left < from) {
      setHvalue(Math.max(0, left) / room);
    } else if (right > from + getViewportBounds().getWidth()) {
      setHvalue((right - getViewportBounds().getWidth()) / room);
    }
  }

  private void pressed(KeyEvent event) {
    int at = tools.actions().chosen().orElse(-1);
    int last = tools.desk().story().size() - 1;
    if (at < 0) {
      return;
    }
    int way = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (way != 0 && event.isAltDown()) {
      tools.actions().move(at, at + way);
    } else if (way != 0) {
      picked.accept(Math.clamp(at + way, 0, last));
    } else if (event.getCode() == KeyCode.DELETE) {
      tools.actions().remove(at);
    } else if (event.getCode() == KeyCode.ENTER) {
      tools.actions().go(at);
    } else {
      return;
    }
    event.consume();
  }
}
