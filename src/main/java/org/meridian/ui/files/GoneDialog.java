package org.meridian.ui.files;

import java.nio.file.Path;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import org.meridian.ui.text.LiveMessages;

/** Says that a file or folder is not there any more, and offers to take it off the list. */
final class GoneDialog extends Dialog<ButtonType> {

  /**
   * @param messages words
   * @param path what is gone
   * @param recents the list
   */
  GoneDialog(LiveMessages messages, Path path, RecentFiles recents) {
    setTitle(messages.get("shell.failure.title"));
    ButtonType remove = new ButtonType(messages.get("session.gone.remove"), ButtonData.YES);
    ButtonType keep = new ButtonType(messages.get("session.gone.keep"), ButtonData.CANCEL_CLOSE);
    getDialogPane().setId("gone-dialog");
    getDialogPane().getButtonTypes().setAll(remove, keep);
    getDialogPane().lookupButton(remove).setId("gone-remove");
    Label words = new Label(messages.get("session.gone.words", path.toString()));
    words.setWrapText(true);
    words.setPrefWidth(440);
    words.getStyleClass().add("page");
    getDialogPane().setContent(words);
    resultProperty()
        .subscribe(
            chosen -> {
              if (chosen == remove) {
                recents.remove(path);
              }
            });
  }
}
