package org.meridian.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.address.Address;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.NoteEdits;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.OpenDialog;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.words.NoteWords;

/**
 * The notes on one thing, with their sources; the user's own can be changed and deleted, and more
 * can be added, each a step of undo.
 */
public final class NotesBox extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final VBox list = new VBox(6);
  private final Button add = new Button();
  private Optional<Address> target = Optional.empty();
  private String about = "";
  private List<Note> listed = List.of();

  /**
   * @param explorer whose scenario takes the notes
   * @param id of the box; its parts have more behind it
   */
  public NotesBox(Explorer explorer, LiveMessages messages, String id) {
    super(6);
    this.explorer = explorer;
    this.messages = messages;
    setId(id);
    getStyleClass().add("notes-box");
    add.setId(id + "-add");
    add.getStyleClass().add("small-button");
    add.textProperty().bind(messages.bind("notes.add"));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> write(empty(), this::added));
    getChildren().setAll(list, add);
    show(Optional.empty(), "");
  }

  /**
   * Shows the notes on a thing.
   *
   * @param thing empty for nothing, which hides the box
   * @param name what it is called
   */
  public void show(Optional<Address> thing, String name) {
    target = thing;
    about = name;
    setVisible(thing.isPresent());
    setManaged(thing.isPresent());
    ScenarioResult result = explorer.result().get();
    listed =
        result == null
            ? List.of()
            : thing.map(each -> NoteEdits.on(result, each)).orElse(List.of());
    list.getChildren().setAll(listed.stream().map(this::line).toList());
    list.setVisible(!listed.isEmpty());
    list.setManaged(!listed.isEmpty());
  }

  private HBox line(Note note) {
    Label text = new Label(messages.get(note.text()));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(2, text);
    String cited = NoteWords.cited(note, messages);
    if (!cited.isEmpty()) {
      Label source = new Label(cited);
      source.getStyleClass().add("secondary");
      source.setWrapText(true);
      source.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(source);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(4, words);
    line.getStyleClass().add("note");
    line.setAlignment(Pos.TOP_LEFT);
    if (explorer.scenario().get().notes().contains(note)) {
      line.getChildren()
          .addAll(
              icon(Feather.EDIT_2, "notes.edit", () -> write(note, with -> replaced(note, with))),
              icon(Feather.TRASH_2, "notes.delete", () -> deleted(note)));
    }
    return line;
  }

  private Button icon(Feather icon, String key, Runnable action) {
    Button button = IconButtons.button(icon, messages, key);
    button.setId(getId() + key.substring(key.indexOf('.')).replace('.', '-'));
    button.getStyleClass().add("small-icon");
    button.setOnAction(event -> action.run());
    return button;
  }

  private Note empty() {
    return new Note(target.orElseThrow(), LocalText.EMPTY, "", "");
  }

  /** Takes a note that was written. */
  private interface Written {
    void take(Note note);
  }

  private void write(Note before, Written written) {
    OpenDialog.over(getScene().getWindow(), new NoteDialog(messages, about, before, written::take));
  }

  private void added(Note note) {
    commit("notes.step.added", now -> NoteEdits.added(now, note));
  }

  private void replaced(Note old, Note note) {
    commit("notes.step.changed", now -> NoteEdits.replaced(now, old, note));
  }

  private void deleted(Note note) {
    commit("notes.step.deleted", now -> NoteEdits.deleted(now, note));
  }

  private void commit(String step, UnaryOperator<Scenario> change) {
    explorer.commit(step, change);
  }
}
