package org.meridian.ui.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.ports.StoryStore.ShippedTale;
import org.meridian.ui.story.StoryExports;
import org.meridian.ui.story.StoryTools;
import org.meridian.ui.text.LiveMessages;

/** Capturing, opening and saving stories. */
final class StoryMenu extends Menu {

  private final LiveMessages messages;

  /**
   * @param show brings the tab of the story to the front
   */
  StoryMenu(StoryTools tools, Runnable show) {
    messages = tools.messages();
    setId("story.menu");
    textProperty().bind(messages.bind("story.menu"));
    MenuItem capture = item("story.capture", tools.actions()::capture);
    capture.setAccelerator(ProgramKey.CAPTURE.combination());
    Menu shipped = new Menu();
    shipped.setId("story.shipped");
    shipped.textProperty().bind(messages.bind("story.shipped"));
    tools.files().shipped().forEach(tale -> shipped.getItems().add(item(tale, tools, show)));
    getItems()
        .setAll(
            capture,
            item("story.show", show),
            new SeparatorMenuItem(),
            item("story.new", tools.files()::begin),
            item("story.open", tools.files()::open),
            shipped,
            item("story.save", tools.files()::save),
            item("story.saveAs", tools.files()::saveAs),
            pack(tools),
            exports(tools));
  }

  private Menu exports(StoryTools tools) {
    Menu menu = new Menu();
    menu.setId("story.export");
    menu.textProperty().bind(messages.bind("story.export"));
    menu.disableProperty().bind(tools.desk().state().map(now -> now.story().isEmpty()));
    StoryExports.KINDS.forEach(
        kind ->
            menu.getItems()
                .add(item("story.export." + kind.name(), () -> tools.exports().export(kind))));
    CheckMenuItem both = new CheckMenuItem();
    both.setId("story.export.both");
    both.textProperty().bind(messages.bind("story.export.both"));
    both.selectedProperty().bindBidirectional(tools.exports().both());
    menu.getItems().addAll(new SeparatorMenuItem(), both);
    return menu;
  }

  private MenuItem pack(StoryTools tools) {
    MenuItem pack = item("story.pack", tools.files().packs()::pack);
    pack.disableProperty().bind(tools.desk().state().map(now -> now.story().isEmpty()));
    return pack;
  }

  private MenuItem item(ShippedTale tale, StoryTools tools, Runnable show) {
    MenuItem item = new MenuItem();
    item.setId("story.shipped." + tale.id());
    item.textProperty().bind(messages.languageProperty().map(tale.title()::in));
    item.setOnAction(
        event -> {
          tools.files().open(tale);
          show.run();
        });
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(messages.bind(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
