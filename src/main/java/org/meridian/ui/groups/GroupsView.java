package org.meridian.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.GroupSides;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;

/**
 * Groups of cities: saved ones, regions, countries, clusters, tiers, corridors or any attribute, as
 * a table with the scores of a node; beside it the chosen one, which is kept, named, coloured and
 * changed there.
 */
public final class GroupsView extends VBox {

  private static final double EDITOR = 300;

  /** What a worker is asked for. */
  private record Order(ScenarioResult result, ScenarioResult baseline, GroupChoice choice) {}

  private final Explorer explorer;
  private final LiveMessages messages;
  private final GroupCommands commands;
  private final GroupTable table;
  private final GroupEditor editor;
  private final ScrollPane beside = new ScrollPane();
  private final GroupHead head;
  private final Label nothing = new Label();
  private final NewestWins<Order, GroupsContent> listing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private GroupChoice choice = GroupChoice.USUAL;
  private Order asked;

  /**
   * @param explorer whose groups are shown
   * @param background works figures out
   * @param finder finds clusters; used by this view alone
   * @param commands makes groups
   * @param others finds other datasets, of which a side of the comparison may be
   * @param export asks where to, and exports the table
   */
  public GroupsView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ClusterFinder finder,
      GroupCommands commands,
      OtherDatasets others,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    this.commands = commands;
    getStyleClass().addAll("pane", "groups-view");
    table = new GroupTable(explorer, messages, this::chose);
    editor = new GroupEditor(explorer, messages, commands);
    head =
        new GroupHead(explorer, messages, change -> choose(change.apply(choice)), commands, export);
    Supplier<ClusterFinder> finding = () -> finder;
    SideMaker sides = new SideMaker(others);
    listing = background.newest(order -> content(order, finding, sides), this::show);
    nothing.setWrapText(true);
    nothing.setId("groups-empty");
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    beside.setContent(editor);
    beside.setFitToWidth(true);
    beside.setFitToHeight(true);
    beside.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    beside.setMinWidth(EDITOR);
    beside.setPrefWidth(EDITOR);
    beside.setMaxWidth(EDITOR);
    seen(false);
    HBox both = new HBox(table, beside);
    HBox.setHgrow(table, Priority.ALWAYS);
    table.setMinWidth(0);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().setAll(head, both);
    follow();
  }

  private void follow() {
    explorer.result().subscribe(result -> list());
    explorer.dataset().subscribe(dataset -> offer());
    table
        .folded()
        .subscribe(hidden -> table.inOrder().ifPresent(now -> head.show(now, hidden.intValue())));
    explorer.dark().subscribe(this::refresh);
    onTop.subscribe(seen -> list());
    messages.languageProperty().subscribe(language -> offer());
    commands
        .made()
        .subscribe(made -> made.ifPresent(any -> choose(choice.withBy(GroupChoice.SAVED))));
  }

  private static GroupsContent content(
      Order order, Supplier<ClusterFinder> finding, SideMaker sides) {
    GroupChoice asked = order.choice();
    GroupsContent groups = GroupsContent.of(order.result(), asked, finding);
    return asked.compared()
        ? groups.beside(GroupSides.of(order.result(), order.baseline(), sides, asked.node()))
        : groups;
  }

  /** Which groups are listed. */
  public GroupChoice choice() {
    return choice;
  }

  /** Lists other groups. */
  public void choose(GroupChoice next) {
    choice = next;
    list();
  }

  /** What there is to choose from in a dataset and a language. */
  private void offer() {
    if (explorer.dataset().get() == null) {
      return;
    }
    List<String> offered = GroupKinds.offered(explorer.dataset().get());
    if (!offered.contains(choice.by()) && !choice.by().isEmpty()) {
      choice = choice.withBy("");
    }
    head.offer(offered);
    asked = null;
    list();
  }

  private void list() {
    ScenarioResult result = explorer.result().get();
    if (result == null || !onTop.getValue()) {
      return;
    }
    head.ask(result, choice);
    Order order = new Order(result, explorer.state().get().baseline(), choice);
    if (!order.equals(asked)) {
      asked = order;
      listing.submit(order);
    }
  }

  private void show(GroupsContent content) {
    chose(table.show(content));
    head.show(content, table.folded().get());
    nothing.setText(content.emptyReason().map(why -> why.in(messages)).orElse(""));
  }

  private void refresh() {
    table.refresh();
    editor.again();
  }

  private void chose(Optional<ListedGroup> row) {
    seen(row.isPresent());
    row.ifPresent(group -> table.inOrder().ifPresent(content -> editor.show(content, group)));
  }

  private void seen(boolean on) {
    beside.setVisible(on);
    beside.setManaged(on);
  }

  /** What an export shows: the table in its order. */
  public Optional<ShownView> exported() {
    ScenarioResult result = explorer.result().get();
    Optional<GroupsContent> content = table.inOrder().filter(shown -> shown.result() == result);
    return content
        .map(shown -> ShownView.standing(Views.GROUPS, result, shown))
        .or(
            () ->
                Optional.ofNullable(result)
                    .map(
                        now ->
                            ShownView.chosen(Views.GROUPS, now, ViewChoices.DEFAULT.with(choice))));
  }
}
