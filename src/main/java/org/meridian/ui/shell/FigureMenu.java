package org.meridian.ui.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.meridian.ui.exports.FigureDialog;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.story.FigureOpening;
import org.meridian.ui.surface.OpenDialog;
import org.meridian.ui.text.LiveMessages;

/** Figures that leave the window, by file or clipboard, and come back. */
final class FigureMenu extends Menu {

  private final LiveMessages messages;

  FigureMenu(LiveMessages messages, FigureOpening figures, ExportCommands exports, Stage stage) {
    this.messages = messages;
    setId("shell.figure.menu");
    textProperty().bind(messages.bind("shell.figure.menu"));
    MenuItem copy = item("shell.figure.copy", exports::copy);
    copy.setAccelerator(ProgramKey.COPY_FIGURE.combination());
    copy.disableProperty().bind(exports.isEmpty());
    MenuItem export =
        item(
            "shell.figure.export",
            () ->
                OpenDialog.over(
                    stage, new FigureDialog(messages, exports.setup(), exports::export)));
    export.disableProperty().bind(exports.isEmpty());
    MenuItem table = item("shell.figure.table", exports::copyTable);
    table.disableProperty().bind(exports.isEmpty());
    getItems().setAll(item("shell.figure.open", figures::ask), export, copy, table);
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(messages.bind(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
