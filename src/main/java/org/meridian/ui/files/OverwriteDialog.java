package org.meridian.ui.files;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import org.meridian.ui.text.LiveMessages;

/** Asks what to do about a file that another program changed since it was read. */
public final class OverwriteDialog extends Dialog<ButtonType> {

  /**
   * @param messages words
   * @param file the file
   * @param overwrite writes over it
   * @param elsewhere asks for another file
   */
  public OverwriteDialog(LiveMessages messages, Path file, Runnable overwrite, Runnable elsewhere) {
    setTitle(messages.get("session.overwrite.title"));
    ButtonType over = new ButtonType(messages.get("session.overwrite.overwrite"), ButtonData.OTHER);
    ButtonType other = new ButtonType(messages.get("session.overwrite.elsewhere"), ButtonData.YES);
    ButtonType cancel = new ButtonType(messages.get("session.cancel"), ButtonData.CANCEL_CLOSE);
    getDialogPane().setId("overwrite-dialog");
    getDialogPane().getButtonTypes().setAll(over, other, cancel);
    Node button = getDialogPane().lookupButton(over);
    button.setId("overwrite");
    getDialogPane().lookupButton(other).setId("overwrite-elsewhere");
    Label words = new Label(messages.get("session.overwrite.words", file.toString()));
    words.setWrapText(true);
    words.setPrefWidth(440);
    getDialogPane().setContent(words);
    setResultConverter(type -> type);
    resultProperty()
        .subscribe(
            chosen -> {
              if (chosen == over) {
                overwrite.run();
              } else if (chosen == other) {
                elsewhere.run();
              }
            });
  }
}
