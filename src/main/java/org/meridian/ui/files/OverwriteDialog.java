package org.meridian.ui.files;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import org.meridian.ui.text.LiveMessages;

/** Asks what to do about a file that would be written over. */
public final class OverwriteDialog extends Dialog<ButtonType> {

  private static final OverwriteWords CHANGED =
      new OverwriteWords("session.overwrite.title", "session.overwrite.words");

  /**
   * Why it asks.
   *
   * @param title key
   * @param words key, with the file as its argument
   */
  record OverwriteWords(String title, String words) {}

  /**
   * About a file that another program changed since it was read.
   *
   * @param messages words
   * @param file the file
   * @param overwrite writes over it
   * @param elsewhere asks for another file
   */
  public OverwriteDialog(LiveMessages messages, Path file, Runnable overwrite, Runnable elsewhere) {
    this(messages, CHANGED, file.toString(), overwrite, elsewhere);
  }

  OverwriteDialog(
      LiveMessages messages,
      OverwriteWords why,
      String files,
      Runnable overwrite,
      Runnable elsewhere) {
    setTitle(messages.get(why.title()));
    ButtonType over = new ButtonType(messages.get("session.overwrite.overwrite"), ButtonData.OTHER);
    ButtonType other = new ButtonType(messages.get("session.overwrite.elsewhere"), ButtonData.YES);
    ButtonType cancel = new ButtonType(messages.get("session.cancel"), ButtonData.CANCEL_CLOSE);
    getDialogPane().setId("overwrite-dialog");
    getDialogPane().getButtonTypes().setAll(over, other, cancel);
    Node button = getDialogPane().lookupButton(over);
    button.setId("overwrite");
    getDialogPane().lookupButton(other).setId("overwrite-elsewhere");
    Label words = new Label(messages.get(why.words(), files));
    words.setId("overwrite-words");
    words.setWrapText(true);
    words.setPrefWidth(440);
    words.getStyleClass().add("page");
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
