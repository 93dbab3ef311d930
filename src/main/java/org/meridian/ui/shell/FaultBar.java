package org.meridian.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.text.Numbers;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.state.EvaluationFailure;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/**
 * Says below the toolbar what went wrong in the program, how to go on, and how often it came; the
 * details can be copied. It holds up nothing and goes away when it is closed.
 */
final class FaultBar extends HBox {

  private final LiveMessages messages;
  private final FaultLog faults;
  private final Label words = new Label();
  private FaultLog.Fault shown;

  FaultBar(FaultLog faults, LiveMessages messages) {
    this.faults = faults;
    this.messages = messages;
    setId("fault-bar");
    getStyleClass().add("fault-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("fault-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    Button close = IconButtons.button(Feather.X, messages, "shell.fault.close");
    close.setId("fault-close");
    close.setOnAction(event -> show(null));
    getChildren().setAll(IconButtons.icon(Feather.ALERT_TRIANGLE), words, copyButton(), close);
    show(null);
    messages.languageProperty().subscribe(language -> reword());
    faults.onFault(this::show);
  }

  private Button copyButton() {
    Button copy = new Button();
    copy.setId("fault-copy");
    copy.getStyleClass().add("small-button");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.textProperty().bind(messages.bind("shell.fault.copy"));
    copy.setOnAction(event -> copy());
    return copy;
  }

  private void show(FaultLog.Fault fault) {
    shown = fault;
    setVisible(fault != null);
    setManaged(fault != null);
    reword();
  }

  private void reword() {
    if (shown == null) {
      words.setText("");
      return;
    }
    String what = messages.get("shell.fault." + kind(shown.first()));
    words.setText(
        shown.times() == 1
            ? what
            : messages.get("shell.fault.times", what, Numbers.whole((int) shown.times())));
  }

  private static String kind(Throwable thrown) {
    return thrown instanceof EvaluationFailure failure ? failure.undone().name() : "PROGRAM";
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(details());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Every fault so far with its place in the program, for whoever looks after it. */
  String details() {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    for (FaultLog.Fault fault : faults.all()) {
      lines.println(fault.times() + " ×");
      fault.first().printStackTrace(lines);
    }
    lines.flush();
    return text.toString();
  }
}
