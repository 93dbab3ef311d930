package org.meridian.ui.shell;

import java.util.ArrayList;
import java.util.List;
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
 * Where large text or a small window leaves no room for both, the one that was asked for last
 * stands alone, until there is room again.
 */
final class WindowPanes extends SplitPane {

  private static final double LEAST_LEFT = 212;
  private static final double MOST_LEFT = 264;
  private static final double LEFT_SHARE = 0.15;
  private static final double LEAST_RIGHT = 300;
  private static final double MOST_RIGHT = 400;
  private static final double RIGHT_SHARE = 0.2;

  /** Below these widths, in pixels at 100 percent, words in the panes would be cut. */
  private static final double NARROWEST_LEFT = 208;

  private static final double NARROWEST_RIGHT = 272;

  /** The part of the window that a pane may take alone, by itself and when it is asked for. */
  private static final double ALONE = 0.4;

  private static final double ASKED = 0.72;

  private final Region left;
  private final Region right;
  private final Node centre;
  private final Settings settings;
  private final ObservableValue<TextScale> scale;
  private final BooleanProperty leftShown = new SimpleBooleanProperty();
  private final BooleanProperty rightShown = new SimpleBooleanProperty();

  /** What is to be on show where there is room. */
  private boolean leftWanted;

  private boolean rightWanted;

  /** The pane that was asked for last; null before any was. */
  private Region asked;

  /** Widths are NaN until the user has chosen one: until then they follow the window. */
  private double leftWidth;

  private double rightWidth;

  private boolean placing;
  private boolean arranging;

  WindowPanes(
      Region left, Node centre, Region right, Settings settings, ObservableValue<TextScale> scale) {
    this.scale = scale;
    this.left = left;
    this.centre = centre;
    this.right = right;
    this.settings = settings;
    leftWidth = settings.number("pane.left.width", Double.NaN);
    rightWidth = settings.number("pane.right.width", Double.NaN);
    leftWanted = settings.flag("pane.left.shown", true);
    rightWanted = settings.flag("pane.right.shown", true);
    getStyleClass().add("panes");
    setResizableWithParent(left, false);
    setResizableWithParent(right, false);
    arrange();
    leftShown.subscribe((was, now) -> ask(left, now));
    rightShown.subscribe((was, now) -> ask(right, now));
    scale.subscribe((was, now) -> UiThread.later(this::arrange));
    widthProperty().subscribe(width -> resized());
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
    settings.put("pane.left.shown", leftWanted);
    settings.put("pane.right.shown", rightWanted);
  }

  /**
   * At once, for the first picture of a window, and after the layout, in which the split pane
   * shares a change of width its own way.
   */
  private void resized() {
    place();
    UiThread.later(this::arrange);
  }

  private void ask(Region pane, boolean shown) {
    if (arranging) {
      return;
    }
    leftWanted = pane == left ? shown : leftWanted;
    rightWanted = pane == right ? shown : rightWanted;
    asked = shown ? pane : asked;
    arrange();
  }

  /** Shows what is wanted, as far as there is room. */
  private void arrange() {
    double grown = scale.getValue().factor();
    double room = getWidth() > 0 ? getWidth() : Double.MAX_VALUE;
    boolean both = (NARROWEST_LEFT + NARROWEST_RIGHT) * grown <= room / 2;
    boolean leftFirst = asked == left;
    boolean showLeft = leftWanted && (both || leftFirst || !rightWanted);
    boolean showRight = rightWanted && (both || !leftFirst || !leftWanted);
    showLeft &= showRight || NARROWEST_LEFT * grown <= alone(left) * room;
    showRight &= showLeft || NARROWEST_RIGHT * grown <= alone(right) * room;
    left.setMinWidth(Math.min(NARROWEST_LEFT * grown, ASKED * room));
    right.setMinWidth(Math.min(NARROWEST_RIGHT * grown, ASKED * room));
    arranging = true;
    leftShown.set(showLeft);
    rightShown.set(showRight);
    arranging = false;
    fill();
    UiThread.later(this::place);
  }

  private double alone(Region pane) {
    return asked == pane ? 1 : ALONE;
  }

  private void fill() {
    List<Node> items = new ArrayList<>();
    if (leftShown.get()) {
      items.add(left);
    }
    items.add(centre);
    if (rightShown.get()) {
      items.add(right);
    }
    if (!getItems().equals(items)) {
      placing = true;
      getItems().setAll(items);
      getDividers().forEach(divider -> divider.positionProperty().subscribe(this::dragged));
      placing = false;
    }
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
    double fit = sides > most() ? most() / sides : 1;
    if (leftShown.get()) {
      setDividerPosition(0, before * fit / getWidth());
    }
    if (rightShown.get()) {
      setDividerPosition(getDividers().size() - 1, 1 - after * fit / getWidth());
    }
    placing = false;
  }

  /** What the side panes may take: half of the width, or what one that stands alone must have. */
  private double most() {
    double half = getWidth() / 2;
    return leftShown.get() && rightShown.get()
        ? half
        : Math.max(half, (leftShown.get() ? left : right).getMinWidth());
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
