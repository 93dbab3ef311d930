package org.meridian.ui.query;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.query.QueryContent;
import org.meridian.view.query.QueryOffer;
import org.meridian.view.query.QuerySince;

/**
 * Which cities meet some conditions: the conditions as rows of controls, below them the question as
 * a sentence with a count, what can be done with the cities, and the cities.
 */
public final class QueryView extends VBox {

  /** What a worker is asked for. */
  private record Order(ScenarioResult result, QueryDraft draft, ScenarioResult baseline) {}

  /** What a worker gives. */
  private record Answer(QueryContent content, QueryOffer offer) {}

  private final Explorer explorer;
  private final LiveMessages messages;
  private final QueryLines lines;
  private final QueryTable table;
  private final QueryDoing doing;
  private final Label sentence = new Label();
  private final Label count = new Label();
  private final Label nothing = new Label();
  private final SideMaker sides;
  private final NewestWins<Order, Answer> asking;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private Order asked;

  /**
   * @param explorer whose cities are asked for
   * @param background finds them
   * @param groups makes groups
   * @param others finds datasets that the present one is compared with
   * @param export asks where to, and exports the table
   */
  public QueryView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      GroupCommands groups,
      OtherDatasets others,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().addAll("pane", "query-view");
    QueryEditing editing = new QueryEditing(explorer);
    lines = new QueryLines(messages, editing);
    table = new QueryTable(explorer, messages);
    doing = new QueryDoing(explorer, messages, editing, groups, export);
    sides = new SideMaker(others);
    asking = background.newest(this::answer, this::show);
    arrange();
    explorer.state().subscribe(now -> ask());
    onTop.subscribe(seen -> ask());
    messages.languageProperty().subscribe(language -> again());
  }

  private void arrange() {
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(72);
    scroll.getStyleClass().add("query-scroll");
    scroll.maxHeightProperty().bind(heightProperty().multiply(0.45));
    sentence.setId("query-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    count.setId("query-count");
    count.getStyleClass().add("title");
    nothing.setId("query-empty");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    table.setPrefHeight(120);
    table.setMinHeight(90);
    VBox told = new VBox(6, count, sentence, doing);
    told.getStyleClass().add("query-told");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(scroll, told, table);
  }

  private Answer answer(Order order) {
    return new Answer(content(order), QueryOffer.of(order.result(), true));
  }

  /** Sides are compared only where something asks what changed. */
  private QueryContent content(Order order) {
    Optional<QuerySince> since =
        Optional.of(order.draft())
            .filter(draft -> draft.query().asksForChange())
            .map(
                draft ->
                    QuerySince.of(ComparisonContent.of(order.result(), order.baseline(), sides)));
    return QueryContent.of(order.result(), order.draft(), since);
  }

  private void again() {
    asked = null;
    lines.again();
    ask();
  }

  private void ask() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    Order order = new Order(now.result(), now.scenario().query().opened(), now.baseline());
    if (!order.equals(asked)) {
      asked = order;
      asking.submit(order);
    }
  }

  private void show(Answer answer) {
    QueryContent content = answer.content();
    lines.show(content.draft(), answer.offer());
    table.show(content);
    doing.show(content);
    count.setText(content.count().in(messages));
    sentence.setText(content.heading().in(messages));
    nothing.setText(content.emptyReason().map(why -> why.in(messages)).orElse(""));
  }

  /** What an export shows: the table in its order. */
  public Optional<ShownView> exported() {
    Exploration now = explorer.state().get();
    if (now == null) {
      return Optional.empty();
    }
    Order order = new Order(now.result(), now.scenario().query().opened(), now.baseline());
    QueryContent content =
        table
            .inOrder()
            .filter(shown -> shown.result() == now.result())
            .filter(shown -> shown.draft().equals(order.draft()))
            .orElseGet(() -> content(order));
    return Optional.of(ShownView.standing(Views.QUERY, now.result(), content));
  }
}
