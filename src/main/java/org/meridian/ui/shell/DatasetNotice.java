package org.meridian.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.theme.Icons;

/** What a reader must know before trusting a dataset, said plainly above its views. */
final class DatasetNotice extends HBox {

  private final StringBinding text;
  private String dismissed = "";

  DatasetNotice(Explorer explorer, Messages messages) {
    getStyleClass().add("dataset-notice");
    setAlignment(Pos.CENTER_LEFT);
    text =
        Bindings.createStringBinding(
            () ->
                explorer.dataset().get() == null
                    ? ""
                    : messages.get(explorer.dataset().get().info().notice()),
            explorer.dataset(),
            messages.languageProperty());
    Label words = new Label();
    words.setId("dataset-notice");
    words.textProperty().bind(text);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button close = Icons.button(Feather.X, messages, "shell.notice.close");
    close.setOnAction(
        event -> {
          dismissed = explorer.dataset().get().id();
          show(false);
        });
    getChildren().addAll(Icons.icon(Feather.INFO), words, close);
    explorer.dataset().subscribe(opened -> dismissed = "");
    text.subscribe(now -> show(!now.isBlank() && dismissed.isEmpty()));
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
