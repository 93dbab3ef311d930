package org.meridian.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.ui.ports.OwnBasemaps.Own;
import org.meridian.ui.text.LiveMessages;

/** Chooses what lies under the data: the shipped map, one of the user's folder, or any file. */
final class BasemapMenu extends Menu {

  private final LiveMessages messages;
  private final BasemapCommands basemaps;

  BasemapMenu(LiveMessages messages, BasemapCommands basemaps) {
    this.messages = messages;
    this.basemaps = basemaps;
    setId("shell.basemap");
    textProperty().bind(messages.bind("shell.basemap"));
    basemaps.current().subscribe(this::fill);
    basemaps.listed().subscribe(this::fill);
    basemaps.world().subscribe(this::fill);
    messages.languageProperty().subscribe(this::fill);
    setOnShowing(event -> basemaps.list());
    // A menu without items would never show.
    fill();
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    Optional<Path> shown = basemaps.current().get().map(Own::file);
    RadioMenuItem shipped = new RadioMenuItem(messages.get("shell.basemap.shipped"));
    shipped.setId("basemap-shipped");
    shipped.setSelected(shown.isEmpty());
    shipped.setOnAction(event -> basemaps.shipped());
    items.add(shipped);
    items.add(new SeparatorMenuItem());
    Set<Path> files = new LinkedHashSet<>(basemaps.listed().get());
    shown.ifPresent(files::add);
    for (Path file : files) {
      items.add(item(file, shown.filter(file::equals).isPresent()));
    }
    MenuItem choose = new MenuItem(messages.get("shell.basemap.choose"));
    choose.setId("basemap-choose");
    choose.setOnAction(event -> basemaps.choose());
    items.add(choose);
    items.add(new SeparatorMenuItem());
    items.add(world(shown.isPresent()));
    getItems().setAll(items);
  }

  /** Has an effect on a map of the user's own only. */
  private MenuItem world(boolean own) {
    CheckMenuItem item = new CheckMenuItem(messages.get("shell.basemap.world"));
    item.setId("basemap-world");
    item.setSelected(!own || basemaps.world().get());
    item.setDisable(!own);
    item.setOnAction(event -> basemaps.keepWorld(item.isSelected()));
    return item;
  }

  private MenuItem item(Path file, boolean shown) {
    RadioMenuItem item = new RadioMenuItem(file.getFileName().toString());
    item.setMnemonicParsing(false);
    item.setSelected(shown);
    item.setOnAction(event -> basemaps.ask(file));
    return item;
  }
}
