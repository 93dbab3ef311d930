package org.meridian.ui.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;

/** Choices side by side. What has the keyboard keeps it when others come or go. */
final class FieldFlow extends FlowPane {

  FieldFlow() {
    super(12, 8);
  }

  /** Shows these and no others. */
  void show(List<? extends Node> fields) {
    if (getChildren().equals(fields)) {
      return;
    }
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    getChildren().setAll(fields);
    if (focused != null && focused.getScene() == getScene()) {
      focused.requestFocus();
    }
  }

  /**
   * A text that can be typed, with its name above it. Enter or leaving it takes it.
   *
   * @param name part of the words' key and of the id
   */
  static VBox typed(LiveMessages messages, String name, TextField field, Runnable take) {
    Label label = new Label();
    label.textProperty().bind(messages.bind("imports.choice." + name));
    label.getStyleClass().add("secondary");
    label.setLabelFor(field);
    field.setId("import-" + name);
    field.accessibleTextProperty().bind(label.textProperty());
    field.setOnAction(event -> take.run());
    field
        .focusedProperty()
        .subscribe(
            (was, now) -> {
              if (was && !now) {
                take.run();
              }
            });
    return new VBox(2, label, field);
  }
}
