package org.meridian.ui.groups;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.text.LiveMessages;

/** A name in both languages; one of them may be left empty. */
final class NameFields extends GridPane {

  private final TextField english = new TextField();
  private final TextField chinese = new TextField();
  private LocalText shown = LocalText.EMPTY;

  /**
   * @param id of both fields, with the language behind it
   * @param named takes a name that was changed and left, or confirmed with Enter
   */
  NameFields(LiveMessages messages, String id, Consumer<LocalText> named) {
    super(8, 6);
    add(messages, english, id + "-en", "groups.name.en", named);
    add(messages, chinese, id + "-zh", "groups.name.zh", named);
  }

  private void add(
      LiveMessages messages, TextField field, String id, String key, Consumer<LocalText> named) {
    field.setId(id);
    Label label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    field.accessibleTextProperty().bind(messages.bind(key));
    field.setMinWidth(0);
    GridPane.setHgrow(field, Priority.ALWAYS);
    // An action would keep Enter from the default button of a dialog.
    field.addEventHandler(KeyEvent.KEY_PRESSED, event -> confirm(event, named));
    field
        .focusedProperty()
        .subscribe(
            (was, now) -> {
              if (was && !now) {
                tell(named);
              }
            });
    addRow(getRowCount(), label, field);
  }

  private void confirm(KeyEvent event, Consumer<LocalText> named) {
    if (event.getCode() == KeyCode.ENTER) {
      tell(named);
    }
  }

  private void tell(Consumer<LocalText> named) {
    LocalText name = name();
    if (!name.isBlank() && !name.equals(shown)) {
      shown = name;
      named.accept(name);
    }
  }

  /** The name as typed; blank where nothing is. */
  LocalText name() {
    return new LocalText(english.getText().strip(), chinese.getText().strip());
  }

  /** Shows a name. */
  void show(LocalText name) {
    if (!name.equals(shown)) {
      shown = name;
      english.setText(name.en());
      chinese.setText(name.zh());
    }
  }

  /** Goes to the field of a language, with all of it marked. */
  void edit(boolean inChinese) {
    TextField field = inChinese ? chinese : english;
    field.requestFocus();
    field.selectAll();
  }
}
