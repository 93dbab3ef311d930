package org.meridian.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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
  private final List<OwnWork> works;

  /**
   * Work that may be lost when the window closes.
   *
   * @param flush waits until it is kept, and says why it could not be; called on a worker
   * @param changed whether it differs from its file
   * @param words key of what is said where it is lost, with a place for the reason
   * @param save asks where to, and saves it
   */
  public record OwnWork(
      Supplier<Optional<LocalText>> flush, BooleanSupplier changed, String words, Runnable save) {}

  /**
   * @param stage the window; its own way of closing leads here
   * @param tools what is kept and written
   * @param works in the order in which they are asked about
   */
  public QuitCommand(Stage stage, FileTools tools, List<OwnWork> works) {
    this.stage = stage;
    this.tools = tools;
    this.works = List.copyOf(works);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
  }

  /** Closes the window once everything is kept; asks where that is not possible. */
  public void quit() {
    tools.writes().whenWritten(() -> flush(0));
  }

  private void flush(int at) {
    if (at == works.size()) {
      stage.close();
      return;
    }
    tools.autosave().now();
    OwnWork work = works.get(at);
    tools
        .background()
        .run(
            work.flush()::get,
            trouble -> flushed(at, trouble),
            failure -> ask(at, tools.messages().get("session.quit.unknown")));
  }

  private void flushed(int at, Optional<LocalText> trouble) {
    if (trouble.isEmpty() || !works.get(at).changed().getAsBoolean()) {
      flush(at + 1);
    } else {
      ask(at, tools.messages().get(trouble.get()));
    }
  }

  private void ask(int at, String why) {
    LiveMessages messages = tools.messages();
    ButtonType save = new ButtonType(messages.get("session.quit.save"), ButtonData.YES);
    ButtonType leave = new ButtonType(messages.get("session.quit.leave"), ButtonData.OTHER);
    ButtonType cancel = new ButtonType(messages.get("session.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setTitle(messages.get("session.quit.title"));
    dialog.getDialogPane().setId("quit-dialog");
    dialog.getDialogPane().getButtonTypes().setAll(save, leave, cancel);
    dialog.getDialogPane().lookupButton(leave).setId("quit-leave");
    Label words = new Label(messages.get(works.get(at).words(), why));
    words.setWrapText(true);
    words.setPrefWidth(440);
    words.getStyleClass().add("page");
    dialog.getDialogPane().setContent(words);
    dialog
        .resultProperty()
        .subscribe(
            chosen -> {
              if (chosen == save) {
                works.get(at).save().run();
              } else if (chosen == leave) {
                flush(at + 1);
              }
            });
    tools.reports().show(dialog);
  }
}
