package org.meridian.ui.choice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.meridian.ui.text.LiveMessages;

/** A control with what it chooses written before it. */
public final class CaptionedControl extends HBox {

  /** Writes the words of a key before a control. */
  public CaptionedControl(LiveMessages messages, String key, Node control) {
    super(6);
    Label caption = new Label();
    caption.textProperty().bind(messages.bind(key));
    caption.setLabelFor(control);
    caption.getStyleClass().add("secondary");
    getChildren().setAll(caption, control);
    setAlignment(Pos.CENTER_LEFT);
  }
}
