package org.meridian.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.comparison.SideOffer;
import org.meridian.view.comparison.SideWords;

/** Chooses what a side is: any that there is. */
final class SideMenu extends MenuButton {

  private final LiveMessages messages;
  private final SideSources sources;
  private final Consumer<SideChoice> choose;
  private ScenarioResult present;
  private Optional<SideChoice> held = Optional.empty();

  /**
   * @param choose takes what was chosen
   */
  SideMenu(String id, LiveMessages messages, SideSources sources, Consumer<SideChoice> choose) {
    this.messages = messages;
    this.sources = sources;
    this.choose = choose;
    setId(id);
    setMnemonicParsing(false);
    getStyleClass().add("side-menu");
    // An empty menu would never show.
    getItems().add(new MenuItem());
    setOnShowing(event -> fill());
  }

  /** Takes what sides are told from. */
  void offer(ScenarioResult now, Optional<SideChoice> kept) {
    present = now;
    held = kept;
  }

  private void fill() {
    getItems().clear();
    if (present == null) {
      return;
    }
    SideOffer offer = SideOffer.of(present);
    getItems().setAll(items(offer.plain()));
    held.ifPresent(side -> getItems().add(item(side)));
    section("compare.menu.years", offer.years());
    section("compare.menu.lists", offer.lists());
    section("compare.menu.without", offer.without());
    Menu others = datasets();
    MenuItem file = new MenuItem(messages.get("compare.menu.scenario"));
    file.setId(getId() + "-scenario");
    file.setOnAction(
        event ->
            sources.askScenario(scenario -> choose.accept(new SideChoice.KeptScenario(scenario))));
    getItems().addAll(new SeparatorMenuItem(), others, file);
  }

  /** Those that ship at once, those of the user's own once they are found. */
  private Menu datasets() {
    Menu menu = new Menu(messages.get("compare.menu.datasets"));
    menu.setId(getId() + "-datasets");
    add(menu, sources.shipped());
    sources.own(found -> add(menu, found));
    return menu;
  }

  private void add(Menu menu, List<DatasetLibrary.Listed> listed) {
    listed.stream()
        .filter(each -> !each.origin().id().equals(present.scenario().datasetId()))
        .forEach(each -> menu.getItems().add(item(each)));
  }

  /** A menu of its own, so that the first one stays short; none where there is nothing in it. */
  private void section(String key, List<SideChoice> sides) {
    if (!sides.isEmpty()) {
      Menu menu = new Menu(messages.get(key));
      menu.setId(getId() + key.substring(key.lastIndexOf('.')).replace('.', '-'));
      menu.getItems().setAll(items(sides));
      getItems().add(menu);
    }
  }

  private List<MenuItem> items(List<SideChoice> sides) {
    return sides.stream().map(this::item).toList();
  }

  private MenuItem item(SideChoice side) {
    Dataset open = present.dataset();
    return item(SideWords.title(side, open).in(messages), side);
  }

  private MenuItem item(DatasetLibrary.Listed listed) {
    return item(messages.get(listed.title()), new SideChoice.OtherDataset(listed.origin().id()));
  }

  private MenuItem item(String words, SideChoice side) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setUserData(side);
    item.setOnAction(event -> choose.accept(side));
    return item;
  }

  /** All items that choose a side, those within menus too; as they were filled last. */
  Stream<MenuItem> choices() {
    return getItems().stream()
        .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
        .filter(item -> item.getUserData() instanceof SideChoice);
  }
}
