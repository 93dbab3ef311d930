package org.meridian.ui.links;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.model.address.LinkAddress;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.notes.NotesBox;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkQuery;
import org.meridian.view.links.LinksContent;

/**
 * The strongest links as a table with their parts, filters above it and a count below. Filters are
 * part of the scenario, so they can be undone and are saved with it.
 */
public final class LinksView extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final LinkFilterBar filters;
  private final LinksTable table;
  private final Label count = new Label();
  private final EmptyPage emptyData;
  private final EmptyPage emptyFilter;
  private final NewestWins<LinkQuery, LinksContent> listing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private final NotesBox notes;
  private LinkQuery asked;
  private LinksContent shown;

  /**
   * @param explorer what is shown
   * @param messages words
   * @param background filters and sorts
   */
  public LinksView(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().add("links-view");
    filters = new LinkFilterBar(explorer, messages);
    table = new LinksTable(explorer, messages, this::list);
    listing = background.newest(LinksContent::of, this::show);
    Button clear = new Button();
    clear.textProperty().bind(messages.bind("links.empty.clear"));
    clear.setId("links-clear");
    clear.setOnAction(event -> clearFilters());
    emptyData = new EmptyPage(messages, "links.empty.none", "links.empty.none.how");
    emptyFilter =
        new EmptyPage(messages, "links.empty.filtered", "links.empty.filtered.how", clear);
    emptyData.setVisible(false);
    emptyFilter.setVisible(false);
    StackPane body = new StackPane(table, emptyData, emptyFilter);
    setVgrow(body, Priority.ALWAYS);
    count.getStyleClass().add("links-count");
    count.setId("links-count");
    notes = new NotesBox(explorer, messages, "link-notes");
    notes.getStyleClass().add("links-notes");
    getChildren().setAll(filters, body, notes, count);
    explorer.selection().link().subscribe(link -> note());
    explorer
        .result()
        .subscribe(
            result -> {
              list();
              note();
            });
    onTop.subscribe(seen -> list());
    messages.languageProperty().subscribe(this::list);
  }

  private void clearFilters() {
    explorer.commit("links.step.clear", now -> now.withLinks(LinkFilter.ALL));
  }

  /** The notes on the selected link. */
  private void note() {
    Dataset dataset = explorer.dataset().get();
    Optional<LinkAddress> link =
        explorer
            .selection()
            .link()
            .get()
            .filter(
                each ->
                    dataset.cityPosition(each.from()).isPresent()
                        && dataset.cityPosition(each.to()).isPresent());
    notes.show(link.map(each -> each), link.map(each -> name(dataset, each)).orElse(""));
  }

  private String name(Dataset dataset, LinkAddress link) {
    int from = dataset.cityPosition(link.from()).orElseThrow();
    int to = dataset.cityPosition(link.to()).orElseThrow();
    return messages.get(
        "notes.link",
        messages.get(dataset.city(from).name()),
        messages.get(dataset.city(to).name()));
  }

  private void list() {
    ScenarioResult result = explorer.result().get();
    if (result == null || !onTop.getValue()) {
      return;
    }
    LinkQuery query = new LinkQuery(result, table.key(), table.ascending(), messages.language());
    if (!query.equals(asked)) {
      asked = query;
      listing.submit(query);
    }
  }

  /** The list as it stands here, in its order; one by rank before it was ever in sight. */
  public Optional<ShownView> exported() {
    ScenarioResult result = explorer.result().get();
    return Optional.ofNullable(result)
        .map(
            now ->
                shown != null && shown.result() == now
                    ? ShownView.standing(Views.LINKS, now, shown)
                    : ShownView.chosen(Views.LINKS, now, ViewChoices.DEFAULT));
  }

  private void show(LinksContent content) {
    shown = content;
    LinkList list = content.list();
    filters.show(list.result());
    table.show(list);
    boolean none = list.all() == 0;
    emptyData.setVisible(none);
    emptyFilter.setVisible(!none && list.size() == 0);
    table.setVisible(list.size() > 0);
    filters.setDisable(none);
    count.setText(none ? "" : LinkWords.count(messages, list));
  }
}
