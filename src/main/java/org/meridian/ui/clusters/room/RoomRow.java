package org.meridian.ui.clusters.room;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;

/** A row that begins with its caption, which in presenter mode stands above it. */
public final class RoomRow extends VBox {

  /**
   * @param key of the caption
   * @param row whose first child the caption is
   */
  public RoomRow(LiveMessages messages, PresenterMode mode, String key, HBox row) {
    this(messages, mode, key, row, row.getChildren().getFirst());
  }

  /**
   * @param key of the caption
   * @param row what it is the caption of
   * @param caption that in the row, which gives way to the one above
   */
  public RoomRow(LiveMessages messages, PresenterMode mode, String key, Node row, Node caption) {
    super(4);
    Label above = new Label();
    above.textProperty().bind(messages.bind(key));
    above.getStyleClass().add("secondary");
    above.visibleProperty().bind(mode.on());
    above.managedProperty().bind(mode.on());
    mode.hide(caption);
    getChildren().setAll(above, row);
  }
}
