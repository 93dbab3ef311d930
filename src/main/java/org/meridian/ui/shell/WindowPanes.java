package org.meridian.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Settings;
import org.meridian.ui.state.TextScale;

/**
 * Weights, views, ranking side by side. Side panes keep their width while the window grows, fold
 * away, give way before the middle has less than half of a shrinking window, and are remembered.
 */
final class WindowPanes extends SplitPane {

  private static final double LEAST_LEFT = 216;
  private static final double MOST_LEFT = 264;
  private static final double LEFT_SHARE = 0.15;
  private static final double LEAST_RIGHT = 304;
  private static final double MOST_RIGHT = 400;
  private static final double RIGHT_SHARE = 0.2;

  private final Region left;
  private final Region right;
  private final Node centre;
  private final Settings settings;
  private final ObservableValue<TextScale> scale;
  private final BooleanProperty leftShown = new SimpleBooleanProperty();
  private final BooleanProperty rightShown = new SimpleBooleanProperty();

  /** Widths are NaN until the user has chosen one: until then they follow the window. */
  private double leftWidth;

  private double rightWidth;

  private boolean placing;

  WindowPanes(
      Region left, Node centre, Region right, Settings settings, ObservableValue<TextScale> scale) {
    this.scale = scale;
    this.left = left;
    this.centre = centre;
    this.right = right;
    this.settings = settings;
    leftWidth = settings.number("pane.left.width", Double.NaN);
    rightWidth = settings.number("pane.right.width", Double.NaN);
    leftShown.set(settings.flag("pane.left.shown", true));
    rightShown.set(settings.flag("pane.right.shown", true));
    getStyleClass().add("panes");
    left.setMinWidth(208);
    right.setMinWidth(272);
    setResizableWithParent(left, false);
    setResizableWithParent(right, false);
    leftShown.subscribe(shown -> arrange());
    rightShown.subscribe(shown -> arrange());
    scale.subscribe((was, now) -> UiThread.later(this::place));
    // After the layout, in which the split pane shares a change of width its own way.
    widthProperty().subscribe(width -> UiThread.later(this::place));
  }

  /** Whether the weights are on show. */
  BooleanProperty leftShown() {
    return leftShown;
  }

  /** Whether the ranking is on show. */
  BooleanProperty rightShown() {
    return rightShown;
  }

  /** Writes widths and folds to the settings. */
  void remember() {
    if (!Double.isNaN(leftWidth)) {
      settings.put("pane.left.width", leftWidth);
    }
    if (!Double.isNaN(rightWidth)) {
      settings.put("pane.right.width", rightWidth);
    }
    settings.put("pane.left.shown", leftShown.get());
    settings.put("pane.right.shown", rightShown.get());
  }

  private void arrange() {
    placing = true;
    getItems().clear();
    if (leftShown.get()) {
      getItems().add(left);
    }
    getItems().add(centre);
    if (rightShown.get()) {
      getItems().add(right);
    }
    getDividers().forEach(divider -> divider.positionProperty().subscribe(this::dragged));
    placing = false;
    UiThread.later(this::place);
  }

  /** Puts the dividers where the remembered widths say, but leaves the middle at least half. */
  private void place() {
    if (getWidth() <= 0) {
      return;
    }
    placing = true;
    double before = width(leftWidth, LEFT_SHARE, LEAST_LEFT, MOST_LEFT);
    double after = width(rightWidth, RIGHT_SHARE, LEAST_RIGHT, MOST_RIGHT);
    double sides = (leftShown.get() ? before : 0) + (rightShown.get() ? after : 0);
    double fit = sides > getWidth() / 2 ? getWidth() / 2 / sides : 1;
    if (leftShown.get()) {
      setDividerPosition(0, before * fit / getWidth());
    }
    if (rightShown.get()) {
      setDividerPosition(getDividers().size() - 1, 1 - after * fit / getWidth());
    }
    placing = false;
  }

  /** A width that was chosen, or a share of the window that grows with the text. */
  private double width(double chosen, double share, double least, double most) {
    return Double.isNaN(chosen)
        ? Math.clamp(getWidth() * share, least, most) * scale.getValue().factor()
        : chosen;
  }

  /** Only a hand on a divider chooses a width; layout moves dividers too. */
  private void dragged() {
    if (placing || getWidth() <= 0 || !isPressed()) {
      return;
    }
    if (leftShown.get()) {
      leftWidth = getDividerPositions()[0] * getWidth();
    }
    if (rightShown.get()) {
      rightWidth = (1 - getDividerPositions()[getDividers().size() - 1]) * getWidth();
    }
  }
}
