package org.meridian.ui.overlays;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.ui.text.LiveMessages;

/** Adds layers of the user's own, switches each on and off, and removes it. */
public final class OverlayMenu extends Menu {

  private final LiveMessages messages;
  private final OverlayCommands overlays;

  /** A menu that follows the layers and the language. */
  public OverlayMenu(LiveMessages messages, OverlayCommands overlays) {
    this.messages = messages;
    this.overlays = overlays;
    setId("overlays-menu");
    textProperty().bind(messages.bind("overlays.menu"));
    overlays.overlays().subscribe(this::fill);
    messages.languageProperty().subscribe(this::fill);
    fill();
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    MenuItem add = new MenuItem(messages.get("overlays.add"));
    add.setId("overlays-add");
    add.setOnAction(event -> overlays.choose());
    items.add(add);
    items.add(new SeparatorMenuItem());
    if (overlays.overlays().get().isEmpty()) {
      MenuItem none = new MenuItem(messages.get("overlays.none"));
      none.setDisable(true);
      items.add(none);
    }
    overlays.overlays().get().forEach(overlay -> items.add(item(overlay)));
    getItems().setAll(items);
  }

  private Menu item(OwnOverlay overlay) {
    String name = overlay.file().getFileName().toString();
    CheckMenuItem shown = new CheckMenuItem(messages.get("overlays.shown"));
    shown.setId("overlay-shown-" + name);
    shown.setSelected(overlay.isShown());
    shown.setOnAction(event -> overlays.show(overlay.file(), shown.isSelected()));
    MenuItem remove = new MenuItem(messages.get("overlays.remove"));
    remove.setId("overlay-remove-" + name);
    remove.setOnAction(event -> overlays.remove(overlay.file()));
    Menu item = new Menu(name, null, shown, remove);
    item.setMnemonicParsing(false);
    return item;
  }
}
