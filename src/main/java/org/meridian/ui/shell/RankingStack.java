package org.meridian.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;

/**
 * The ranking, and below it what is known of the selected city. The ranking has the full height
 * until something is chosen: then the tabs below rise from the strip of their names to the height
 * that is remembered.
 */
final class RankingStack extends SplitPane {

  private static final String HEIGHT = "pane.ranking.height";

  /** Height of the strip of tabs alone, in pixels at 100 percent. */
  private static final double STRIP = 41;

  private final Region details;
  private final Settings settings;
  private final BooleanProperty raised = new SimpleBooleanProperty();

  RankingStack(Node ranking, TabPane tabs, Region details, Explorer explorer, Settings settings) {
    super(ranking, details);
    this.details = details;
    this.settings = settings;
    setOrientation(Orientation.VERTICAL);
    details.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> raise());
    tabs.getSelectionModel().selectedItemProperty().subscribe((was, now) -> raise());
    explorer.selection().cities().subscribe(cities -> chosen(!cities.isEmpty()));
    explorer.selection().link().subscribe(link -> link.ifPresent(any -> raise()));
    explorer.textScale().subscribe(scale -> details.setMinHeight(STRIP * scale.factor()));
    raised.subscribe(now -> lay());
    getDividers().getFirst().positionProperty().subscribe(this::dragged);
  }

  /** Brings the tabs into sight. */
  void raise() {
    raised.set(true);
  }

  private void chosen(boolean any) {
    raised.set(any);
  }

  private void lay() {
    if (raised.get()) {
      details.setMaxHeight(Double.MAX_VALUE);
      setDividerPositions(settings.number(HEIGHT, 0.5));
      UiThread.later(() -> setDividerPositions(settings.number(HEIGHT, 0.5)));
    } else {
      details.setMaxHeight(details.getMinHeight());
      setDividerPositions(1);
    }
  }

  /** Only a hand on the divider chooses a height. */
  private void dragged(Number position) {
    if (raised.get() && isPressed()) {
      settings.put(HEIGHT, position);
    }
  }
}
