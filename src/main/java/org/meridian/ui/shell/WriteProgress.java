package org.meridian.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.meridian.ui.files.FileWrites;
import org.meridian.ui.files.WatchedWrite;
import org.meridian.ui.text.LiveMessages;

/** In the status bar while a long write runs: what is written, how far it is, and a way out. */
final class WriteProgress extends HBox {

  private static final double BAR = 120;

  private final Label name = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop = new Button();

  WriteProgress(FileWrites writes, LiveMessages messages) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    setId("write-progress");
    bar.setId("write-part");
    bar.setPrefWidth(BAR);
    bar.accessibleTextProperty().bind(messages.bind("shell.writing.progress"));
    stop.setId("write-stop");
    stop.textProperty().bind(messages.bind("shell.writing.stop"));
    stop.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    stop.getStyleClass().add("quiet");
    getChildren().setAll(name, bar, stop);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    writes.longOnes().subscribe(() -> show(writes, messages));
  }

  private void show(FileWrites writes, LiveMessages messages) {
    boolean isBusy = !writes.longOnes().isEmpty();
    setVisible(isBusy);
    if (isBusy) {
      WatchedWrite first = writes.longOnes().getFirst();
      name.textProperty().bind(messages.bind("shell.writing", first.name()));
      bar.progressProperty().bind(first.part());
      stop.setDisable(false);
      stop.setOnAction(
          event -> {
            stop.setDisable(true);
            first.stop();
          });
    }
  }
}
