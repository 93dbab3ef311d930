package org.meridian.ui.surface;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;

/** What stands where there is nothing to show: that there is nothing, and what to do about it. */
public final class EmptyPage extends VBox {

  private final Label how;

  /**
   * @param title key of what is missing
   * @param how key of what to do about it
   * @param more controls that help with it
   */
  public EmptyPage(LiveMessages messages, String title, String how, Node... more) {
    super(8);
    this.how = label(messages.bind(how), "empty-how");
    getChildren().addAll(label(messages.bind(title), "empty-title"), this.how);
    getChildren().addAll(more);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty");
  }

  private static Label label(ObservableValue<String> words, String style) {
    Label label = new Label();
    label.textProperty().bind(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }

  /** The words on what to do. */
  public Label how() {
    return how;
  }
}
