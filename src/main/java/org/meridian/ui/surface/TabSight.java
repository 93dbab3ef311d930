package org.meridian.ui.surface;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether the content of a tab is in sight, so that what nobody sees need not be computed. */
public final class TabSight {

  private TabSight() {}

  /**
   * Whether a page is on top of its tab pane: an unselected tab hides the parent of its content.
   * True for a page that is a window's all, false for one that no window holds yet.
   */
  public static ObservableValue<Boolean> of(Node page) {
    return page.sceneProperty()
        .flatMap(scene -> page.parentProperty().flatMap(Node::visibleProperty).orElse(true))
        .orElse(false);
  }

  /** The same, but false for a page that stands nowhere yet: it must not take what views share. */
  public static ObservableValue<Boolean> placed(Node page) {
    return page.parentProperty().flatMap(Node::visibleProperty).orElse(false);
  }
}
