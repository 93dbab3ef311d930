package org.meridian.ui.ranking;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** What can be done with the selected cities of the ranking. */
final class RankingMenu extends ContextMenu {

  RankingMenu(Explorer explorer, LiveMessages messages) {
    MenuItem open = new MenuItem();
    open.setId("ranking-profile-open");
    open.textProperty().bind(messages.bind("profile.menu.open"));
    open.setOnAction(event -> explorer.comparison().open(explorer.selection().cities().get()));
    MenuItem add = new MenuItem();
    add.setId("ranking-profile-add");
    add.textProperty().bind(messages.bind("profile.menu.add"));
    add.setOnAction(
        event -> explorer.selection().cities().get().forEach(explorer.comparison()::add));
    getItems().addAll(open, add);
    setOnShowing(
        event -> {
          Set<String> chosen = explorer.selection().cities().get();
          open.setDisable(chosen.isEmpty());
          add.setDisable(chosen.stream().noneMatch(explorer.comparison()::canAdd));
        });
  }
}
