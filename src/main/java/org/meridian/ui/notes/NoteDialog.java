package org.meridian.ui.notes;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.text.LiveMessages;

/** Asks for the text of a note in either language, its source and its date. */
final class NoteDialog extends Dialog<ButtonType> {

  private static final int ROWS = 4;

  private final LiveMessages messages;
  private final GridPane fields = new GridPane(8, 8);
  private final TextArea english = new TextArea();
  private final TextArea chinese = new TextArea();
  private final TextField source = new TextField();
  private final TextField date = new TextField();

  /**
   * @param title what the note is about
   * @param before the note to change; with empty parts for a new one
   * @param written takes the note as it was written
   */
  NoteDialog(LiveMessages messages, String title, Note before, Consumer<Note> written) {
    this.messages = messages;
    setTitle(messages.get("notes.title", title));
    getDialogPane().setId("note-dialog");
    area(english, "note-en", "notes.text.en", before.text().en());
    area(chinese, "note-zh", "notes.text.zh", before.text().zh());
    field(source, "note-source", "notes.source", before.source());
    field(date, "note-date", "notes.date", before.date());
    fields.getStyleClass().add("page");
    fields.setPrefWidth(460);
    getDialogPane().setContent(fields);
    ButtonType keep = new ButtonType(messages.get("notes.keep"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("notes.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(keep, cancel);
    var button = getDialogPane().lookupButton(keep);
    button.setId("note-keep");
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> text().isBlank(), english.textProperty(), chinese.textProperty()));
    setResultConverter(
        pressed -> {
          if (pressed == keep) {
            written.accept(
                new Note(
                    before.target(), text(), source.getText().strip(), date.getText().strip()));
          }
          return pressed;
        });
    TextArea first = messages.language() == Language.CHINESE ? chinese : english;
    setOnShown(event -> UiThread.later(first::requestFocus));
  }

  private LocalText text() {
    return new LocalText(english.getText().strip(), chinese.getText().strip());
  }

  private void area(TextArea area, String id, String key, String text) {
    area.setText(text);
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    add(area, id, key);
  }

  private void field(TextField field, String id, String key, String text) {
    field.setText(text);
    add(field, id, key);
  }

  private void add(Control control, String id, String key) {
    control.setId(id);
    Label label = new Label(messages.get(key));
    label.setLabelFor(control);
    label.setMinWidth(Label.USE_PREF_SIZE);
    control.setAccessibleText(label.getText());
    GridPane.setHgrow(control, Priority.ALWAYS);
    fields.addRow(fields.getRowCount(), label, control);
  }
}
