package org.meridian.ui.clusters.parts;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.text.LiveMessages;

/** Two fields for a name in both languages; one left empty takes the other. */
public final class NameEditor extends VBox {

  private final TextField english = new TextField();
  private final TextField chinese = new TextField();
  private final Consumer<LocalText> done;
  private final Runnable left;

  /**
   * @param now the name as it is
   * @param done takes the new name; blank for the one by rule
   * @param left is run where the user thinks better of it
   */
  public NameEditor(LiveMessages messages, LocalText now, Consumer<LocalText> done, Runnable left) {
    super(4);
    this.done = done;
    this.left = left;
    english.setId("cluster-name-en");
    chinese.setId("cluster-name-zh");
    english.setText(now.en());
    chinese.setText(now.zh());
    english.setOnAction(event -> take());
    chinese.setOnAction(event -> take());
    Button take = button(messages, "clusters.name.take", this::take);
    Button rule = button(messages, "clusters.name.rule", () -> done.accept(LocalText.EMPTY));
    HBox buttons = new HBox(6, take, rule, button(messages, "clusters.name.leave", left));
    getStyleClass().add("name-editor");
    getChildren()
        .setAll(
            caption(messages, "clusters.name.en", english),
            english,
            caption(messages, "clusters.name.zh", chinese),
            chinese,
            buttons);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static Label caption(LiveMessages messages, String key, TextField field) {
    Label caption = new Label(messages.get(key));
    caption.getStyleClass().add("secondary");
    caption.setLabelFor(field);
    field.setAccessibleText(messages.get(key));
    return caption;
  }

  private static Button button(LiveMessages messages, String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setId(key);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      left.run();
    }
  }

  private void take() {
    done.accept(new LocalText(english.getText().strip(), chinese.getText().strip()));
  }

  /** Puts the keyboard into the first field. */
  public void begin() {
    english.requestFocus();
    english.selectAll();
  }
}
