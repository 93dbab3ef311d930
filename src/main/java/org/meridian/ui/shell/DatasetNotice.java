package org.meridian.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** What a reader must know before trusting a dataset, said plainly above its views. */
final class DatasetNotice extends HBox {

  private final StringBinding text;
  private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();

  DatasetNotice(Explorer explorer, LiveMessages messages) {
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
    Button close = IconButtons.button(Feather.X, messages, "shell.notice.close");
    close.setOnAction(event -> hidden.set(true));
    getChildren().addAll(IconButtons.icon(Feather.INFO), words, close);
    explorer.dataset().subscribe(opened -> hidden.set(false));
    visibleProperty()
        .bind(hidden.not().and(Bindings.createBooleanBinding(() -> !text.get().isBlank(), text)));
    managedProperty().bind(visibleProperty());
  }

  /** Brings back a notice that was hidden; not there while it is shown or there is none. */
  Node recall(LiveMessages messages) {
    Button recall = IconButtons.button(Feather.INFO, messages, "shell.notice.open");
    recall.setId("notice-recall");
    recall.setOnAction(event -> hidden.set(false));
    recall.visibleProperty().bind(hidden);
    recall.managedProperty().bind(recall.visibleProperty());
    return recall;
  }
}
