package org.meridian.ui.presenter;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.text.LiveMessages;

/** The menu of presenting. */
public final class PresentMenu extends Menu {

  /** The menu with its keys. */
  public PresentMenu(LiveMessages messages, PresentActions actions) {
    setId("stage.menu");
    textProperty().bind(messages.bind("stage.menu"));
    getItems()
        .setAll(
            item(messages, "stage.menu.first", ProgramKey.PRESENT, actions.first()),
            item(messages, "stage.menu.here", ProgramKey.PRESENT_HERE, actions.here()),
            new SeparatorMenuItem(),
            check(messages, actions.check()));
  }

  private static MenuItem check(LiveMessages messages, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId("stage.menu.check");
    item.textProperty().bind(messages.bind("stage.menu.check"));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static MenuItem item(
      LiveMessages messages, String key, ProgramKey keys, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(messages.bind(key));
    item.setAccelerator(keys.combination());
    item.setOnAction(event -> action.run());
    return item;
  }
}
