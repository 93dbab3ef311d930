package org.meridian.ui.surface;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/**
 * Gives something the least room that it can be used in, which style sheets say and which grows
 * with the text; where the window has less, it scrolls instead of being squeezed to nothing.
 */
public final class RoomyPane extends ScrollPane {

  /**
   * @param content takes all the room there is
   * @param styleClass of what holds it: its least width and height are those of the style sheets
   */
  public RoomyPane(Node content, String styleClass) {
    StackPane holder = new StackPane(content);
    holder.getStyleClass().add(styleClass);
    // What is on no tab in sight is not computed: its parent is what it asks (see TabSight).
    holder.visibleProperty().bind(TabSight.of(this));
    setContent(holder);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setMinSize(0, 0);
    getStyleClass().add("roomy");
  }
}
