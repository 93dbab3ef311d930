package org.meridian.ui.text;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;

/** The button that closes a dialog, in the language of the window rather than of the system. */
public final class CloseButton {

  private CloseButton() {}

  /** Makes it the only button of a dialog. */
  public static void put(DialogPane pane, LiveMessages messages) {
    pane.getButtonTypes().setAll(ButtonType.CLOSE);
    ((Button) pane.lookupButton(ButtonType.CLOSE))
        .textProperty()
        .bind(messages.bind("shell.close"));
  }
}
