package org.meridian.ui.presenter;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** The speaker's notes of the present step, in a size of their own. */
final class NotesView extends VBox {

  private static final int USUAL = 18;
  private static final int LEAST = 12;
  private static final int MOST = 40;
  private static final int STEP = 2;

  private final Presentation presentation;
  private final LiveMessages messages;
  private final IntegerProperty size = new SimpleIntegerProperty(USUAL);

  NotesView(Presentation presentation, LiveMessages messages) {
    super(8);
    this.presentation = presentation;
    this.messages = messages;
    Label text = new Label();
    text.setId("presenter-notes");
    text.setWrapText(true);
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::notes,
                presentation.state(),
                presentation.told(),
                messages.languageProperty()));
    text.styleProperty().bind(Bindings.format("-fx-font-size: %dpx; -fx-line-spacing: 4;", size));
    ScrollPane scroll = new ScrollPane(text);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("presenter-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head(), scroll);
  }

  private String notes() {
    LocalText notes = presentation.step().words().notes();
    return notes.isBlank() ? messages.get("stage.notes.none") : messages.get(notes);
  }

  private HBox head() {
    Label heading = new Label();
    heading.getStyleClass().add("heading");
    heading.textProperty().bind(messages.bind("stage.notes"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label now = new Label();
    now.textProperty().bind(size.asString());
    HBox head =
        new HBox(
            4,
            heading,
            space,
            change(Feather.MINUS, "stage.notes.smaller", -STEP),
            now,
            change(Feather.PLUS, "stage.notes.larger", STEP));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button change(Feather icon, String key, int by) {
    Button button = IconButtons.button(icon, messages, key);
    button.setOnAction(event -> size.set(Math.clamp(size.get() + by, LEAST, MOST)));
    return button;
  }
}
