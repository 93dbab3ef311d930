package org.meridian.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.text.LiveMessages;

/** The files that were opened lately, the latest first; of no use while there are none. */
final class RecentMenu extends Menu {

  private static final String KEY = "shell.menu.recents";

  private final FileCommands files;

  RecentMenu(LiveMessages messages, FileCommands files) {
    this.files = files;
    setId(KEY);
    textProperty().bind(messages.bind(KEY));
    files.recents().subscribe(this::list);
    list();
  }

  private void list() {
    getItems().setAll(files.recents().stream().map(this::item).toList());
    setDisable(getItems().isEmpty());
  }

  private MenuItem item(String path) {
    MenuItem item = new MenuItem(path);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> files.reopen(Path.of(path)));
    return item;
  }
}
