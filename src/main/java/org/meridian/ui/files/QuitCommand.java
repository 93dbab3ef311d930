package org.meridian.ui.files;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.text.LiveMessages;

/** Closing the window: without a question, unless changes could not be kept. */
public final class QuitCommand {

  private final Stage stage;
  private final FileTools tools;
  private final ScenarioCommands scenarios;

  /**
   * @param stage the window; its own way of closing leads here
   * @param tools what is kept and written
   * @param scenarios saves what cannot be kept
   */
  public QuitCommand(Stage stage, FileTools tools, ScenarioCommands scenarios) {
    this.stage = stage;
    this.tools = tools;
    this.scenarios = scenarios;
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
  }

  /** Closes the window once everything is kept; asks where that is not possible. */
  public void quit() {
    tools.writes().whenWritten(this::flush);
  }

  private void flush() {
    tools.autosave().now();
    tools
        .background()
        .run(
            () -> tools.outside().sessions().flush(),
            this::flushed,
            failure -> ask(tools.messages().get("session.quit.unknown")));
  }

  private void flushed(Optional<LocalText> trouble) {
    if (trouble.isEmpty() || !tools.documents().anyChanged()) {
      stage.close();
    } else {
      ask(tools.messages().get(trouble.get()));
    }
  }

  private void ask(String why) {
    LiveMessages messages = tools.messages();
    ButtonType save = new ButtonType(messages.get("session.quit.save"), ButtonData.YES);
    ButtonType leave = new ButtonType(messages.get("session.quit.leave"), ButtonData.OTHER);
    ButtonType cancel = new ButtonType(messages.get("session.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle(messages.get("session.quit.title"));
    dialog.getDialogPane().setId("quit-dialog");
    dialog.getDialogPane().getButtonTypes().setAll(save, leave, cancel);
    dialog.getDialogPane().lookupButton(leave).setId("quit-leave");
    Label words = new Label(messages.get("session.quit.words", why));
    words.setWrapText(true);
    words.setPrefWidth(440);
    dialog.getDialogPane().setContent(words);
    dialog
        .resultProperty()
        .subscribe(
            chosen -> {
              if (chosen == save) {
                scenarios.saveAs();
              } else if (chosen == leave) {
                stage.close();
              }
            });
    tools.reports().show(dialog);
  }
}
