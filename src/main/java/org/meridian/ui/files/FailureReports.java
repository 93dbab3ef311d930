package org.meridian.ui.files;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.meridian.model.reading.Problem;
import org.meridian.text.ProblemWords;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.surface.OpenDialog;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.TextInLanguage;

/** Tells the user what went wrong, why, and what to do: in dialogs that do not hold up the rest. */
public final class FailureReports {

  private static final System.Logger LOG = System.getLogger(FailureReports.class.getName());

  /** So high are notes at most; more of them scroll. */
  private static final double NOTES = 360;

  private final Window owner;
  private final LiveMessages messages;

  /**
   * @param owner the window that the dialogs belong to
   * @param messages words
   */
  public FailureReports(Window owner, LiveMessages messages) {
    this.owner = owner;
    this.messages = messages;
  }

  /** What was found wrong with a file or folder; nothing is shown where nothing was. */
  public void problems(boolean opened, String name, List<Problem> problems) {
    if (!problems.isEmpty()) {
      show(new ProblemDialog(messages, opened, name, problems));
    }
  }

  /** Work that failed for a reason outside the program, such as a full disk. */
  public void failure(String whatKey, String name, Throwable cause) {
    System.Logger.Level level =
        cause instanceof FileFailure ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING;
    LOG.log(level, "failed: " + whatKey + " " + name, cause);
    Alert alert = new Alert(Alert.AlertType.ERROR);
    alert.setTitle(messages.get("shell.failure.title"));
    alert.setHeaderText(messages.get(whatKey, name));
    alert
        .getDialogPane()
        .setContent(page(reason(cause) + "\n\n" + messages.get("shell.failure.remedy")));
    CloseButton.put(alert.getDialogPane(), messages);
    show(alert);
  }

  /** What a file that was written leaves empty; nothing is shown where that is nothing. */
  public void notes(String name, List<TextInLanguage> notes) {
    if (notes.isEmpty()) {
      return;
    }
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    alert.setTitle(messages.get("shell.notes.title"));
    alert.setHeaderText(messages.get("shell.notes", name));
    ScrollPane all =
        new ScrollPane(
            page(notes.stream().map(note -> note.in(messages)).collect(Collectors.joining("\n"))));
    all.setFitToWidth(true);
    all.setMaxHeight(NOTES);
    alert.getDialogPane().setId("written-notes");
    alert.getDialogPane().setContent(all);
    CloseButton.put(alert.getDialogPane(), messages);
    show(alert);
  }

  private static Label page(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setPrefWidth(440);
    words.getStyleClass().add("page");
    return words;
  }

  private String reason(Throwable cause) {
    if (cause instanceof FileFailure failure) {
      return new ProblemWords(messages.language()).sentences(failure.problem());
    }
    if (cause instanceof OutOfMemoryError) {
      return messages.get("shell.failure.memory");
    }
    return messages.get("shell.failure.unexpected", cause.getClass().getSimpleName());
  }

  /** Shows a dialog that does not hold up the rest. */
  public void show(Dialog<?> dialog) {
    OpenDialog.over(owner, dialog);
  }
}
