package org.meridian.ui.ranking;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** What can be done with the selected cities of the ranking. */
final class RankingMenu extends ContextMenu {

  RankingMenu(Explorer explorer, LiveMessages messages, ClusterTags clusters) {
    MenuItem open = new MenuItem();
    open.setId("ranking-profile-open");
    open.textProperty().bind(messages.bind("profile.menu.open"));
    open.setOnAction(event -> explorer.comparison().open(explorer.selection().cities().get()));
    MenuItem add = new MenuItem();
    add.setId("ranking-profile-add");
    add.textProperty().bind(messages.bind("profile.menu.add"));
    add.setOnAction(
        event -> explorer.selection().cities().get().forEach(explorer.comparison()::add));
    MenuItem only = new MenuItem();
    only.setId("ranking-cluster-only");
    only.textProperty().bind(messages.bind("ranking.menu.cluster"));
    only.setOnAction(event -> showOnly(explorer, members(explorer, clusters)));
    getItems().addAll(open, add, only);
    setOnShowing(
        event -> {
          only.setDisable(members(explorer, clusters).isEmpty());
          Set<String> chosen = explorer.selection().cities().get();
          open.setDisable(chosen.isEmpty());
          add.setDisable(chosen.stream().noneMatch(explorer.comparison()::canAdd));
        });
  }

  private static Set<String> members(Explorer explorer, ClusterTags clusters) {
    return explorer.selection().focus().get().map(clusters::members).orElse(Set.of());
  }

  private static void showOnly(Explorer explorer, Set<String> cities) {
    explorer.commit(
        "ranking.step.filter", now -> now.withCities(CityFilter.ALL.withOnlyIds(cities)));
  }
}
