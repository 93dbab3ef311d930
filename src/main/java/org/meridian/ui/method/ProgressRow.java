package org.meridian.ui.method;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.text.LiveMessages;

/** How far long work has come, and a button to stop it; there only while it runs. */
final class ProgressRow extends HBox {

  ProgressRow(LongWork work, LiveMessages messages) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(96);
    bar.setMinWidth(40);
    bar.progressProperty().bind(work.progress());
    bar.accessibleTextProperty().bind(messages.bind("method.progress"));
    Button stop = new Button();
    stop.textProperty().bind(messages.bind("method.stop"));
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(event -> work.cancel());
    getChildren().addAll(bar, stop);
    visibleProperty().bind(work.running());
    managedProperty().bind(work.running());
  }
}
