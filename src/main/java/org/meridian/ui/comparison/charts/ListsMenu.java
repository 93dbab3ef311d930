package org.meridian.ui.comparison.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.ui.comparison.SideSources;
import org.meridian.ui.ports.DatasetLibrary;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.lists.ListOffer;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.RankedSource;

/** Adds lists and takes them away; one that is added stands at the right of the others. */
final class ListsMenu extends MenuButton {

  private final LiveMessages messages;
  private final SideSources sources;
  private final Consumer<List<RankedSource>> choose;
  private ScenarioResult present;
  private List<RankedSource> chosen = List.of();

  /**
   * @param sources knows other datasets
   * @param choose takes the lists, from the left; none for the usual ones
   */
  ListsMenu(LiveMessages messages, SideSources sources, Consumer<List<RankedSource>> choose) {
    this.messages = messages;
    this.sources = sources;
    this.choose = choose;
    setId("lists-sources");
    setMnemonicParsing(false);
    getStyleClass().add("side-menu");
    accessibleTextProperty().bind(messages.bind("charts.lists.choose"));
    // An empty menu would never show.
    getItems().add(new MenuItem());
    setOnShowing(event -> fill());
    messages.languageProperty().subscribe(language -> title());
  }

  /** Shows what is chosen of what a result offers. */
  void show(ScenarioResult now, List<RankedSource> sources) {
    present = now;
    chosen = sources;
    title();
  }

  private void title() {
    setText(
        chosen.isEmpty()
            ? messages.get("charts.lists.usual")
            : messages.get("charts.lists.count", Numbers.whole(chosen.size())));
  }

  private void fill() {
    getItems().clear();
    if (present == null) {
      return;
    }
    CheckMenuItem usual = new CheckMenuItem(messages.get("charts.lists.usual"));
    usual.setId("lists-usual");
    usual.setSelected(chosen.isEmpty());
    usual.setOnAction(event -> choose.accept(List.of()));
    getItems().add(usual);
    ListOffer offer = ListOffer.of(present);
    section("charts.lists.nodes", offer.nodes());
    section("charts.lists.years", offer.years());
    section("charts.lists.published", offer.published());
    section("charts.lists.without", offer.without());
    datasets();
    section("charts.lists.sides", offer.sides());
    if (isFull()) {
      MenuItem full =
          new MenuItem(messages.get("charts.lists.full", Numbers.whole(ListsChoice.MOST)));
      full.setDisable(true);
      getItems().add(full);
    }
  }

  private boolean isFull() {
    return chosen.size() >= ListsChoice.MOST;
  }

  private void section(String key, List<ListOffer.OfferedList> lists) {
    if (lists.isEmpty()) {
      return;
    }
    Menu menu = new Menu(messages.get(key));
    menu.getItems().setAll(lists.stream().map(this::item).toList());
    getItems().add(menu);
  }

  /** Those that ship at once, those of the user's own once they are found. */
  private void datasets() {
    Menu menu = new Menu(messages.get("charts.lists.datasets"));
    menu.setId("lists-datasets");
    getItems().add(menu);
    add(menu, sources.shipped());
    sources.own(found -> add(menu, found));
  }

  private void add(Menu menu, List<DatasetLibrary.Listed> listed) {
    listed.stream()
        .filter(each -> !each.origin().id().equals(present.scenario().datasetId()))
        .map(
            each ->
                new ListOffer.OfferedList(
                    new RankedSource(RankedSource.SourceKind.DATASET, each.origin().id()),
                    words -> words.get(each.title())))
        .forEach(list -> menu.getItems().add(item(list)));
  }

  private MenuItem item(ListOffer.OfferedList list) {
    CheckMenuItem item = new CheckMenuItem(list.title().in(messages));
    item.setMnemonicParsing(false);
    item.setUserData(list.source());
    item.setSelected(chosen.contains(list.source()));
    item.setDisable(isFull() && !item.isSelected());
    item.setOnAction(event -> toggle(list.source()));
    return item;
  }

  private void toggle(RankedSource source) {
    List<RankedSource> others = new ArrayList<>(chosen);
    if (!others.remove(source)) {
      others.add(source);
    }
    choose.accept(others);
  }

  /** All items that add or take away a list; as they were filled last. */
  Stream<MenuItem> choices() {
    return getItems().stream()
        .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
        .filter(item -> item.getUserData() instanceof RankedSource);
  }
}
