package org.meridian.ui.head;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** Undo and redo as buttons, or as lines of a menu; both say which step they take. */
public final class StepButtons {

  private final Explorer explorer;
  private final LiveMessages messages;

  public StepButtons(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
  }

  public Node undo() {
    Button undo = IconButtons.button(Feather.CORNER_UP_LEFT, messages, "shell.undo");
    undo.setId("undo");
    undo.setOnAction(event -> explorer.undo());
    undo.disableProperty().bind(unavailable(true));
    stepTooltip(undo, true);
    return undo;
  }

  public Node redo() {
    Button redo = IconButtons.button(Feather.CORNER_UP_RIGHT, messages, "shell.redo");
    redo.setId("redo");
    redo.setOnAction(event -> explorer.redo());
    redo.disableProperty().bind(unavailable(false));
    stepTooltip(redo, false);
    return redo;
  }

  private BooleanBinding unavailable(boolean undo) {
    return Bindings.createBooleanBinding(
        () -> {
          var history = explorer.history().get();
          return history == null || !(undo ? history.canUndo() : history.canRedo());
        },
        explorer.history());
  }

  private void stepTooltip(Button button, boolean undo) {
    Tooltip tooltip = button.getTooltip();
    tooltip.textProperty().unbind();
    tooltip.textProperty().bind(stepWords(undo));
  }

  private StringBinding stepWords(boolean undo) {
    return Bindings.createStringBinding(
        () -> stepText(undo), explorer.history(), messages.languageProperty());
  }

  private String stepText(boolean undo) {
    var history = explorer.history().get();
    String verb = messages.get(undo ? "shell.undo" : "shell.redo");
    if (history == null || !(undo ? history.canUndo() : history.canRedo())) {
      return verb;
    }
    return messages.get(
        "shell.step.tooltip",
        verb,
        messages.get((undo ? history.undoLabel() : history.redoLabel()).orElseThrow()));
  }

  /** A line of a menu. */
  public MenuItem item(String id, boolean undo) {
    MenuItem item = new MenuItem();
    item.setId(id);
    item.textProperty().bind(stepWords(undo));
    item.disableProperty().bind(unavailable(undo));
    item.setOnAction(
        event -> {
          if (undo) {
            explorer.undo();
          } else {
            explorer.redo();
          }
        });
    return item;
  }
}
