package org.meridian.ui.groups;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.text.TypedNumber;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.choice.NumberField;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupListing;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;

/**
 * Groups of cities: saved ones, regions, countries, clusters, tiers, corridors or any attribute, as
 * a table with the scores of a node; beside it the chosen one, which is kept, named, coloured and
 * changed there.
 */
public final class GroupsView extends VBox {

  private static final List<FileDialogs.DialogFileKind> KINDS =
      List.of(
          FileDialogs.DialogFileKind.TABLE,
          FileDialogs.DialogFileKind.PNG,
          FileDialogs.DialogFileKind.SVG,
          FileDialogs.DialogFileKind.PDF);

  private static final int DEEPEST = 3;
  private static final double EDITOR = 300;

  /** What a worker is asked for. */
  private record Order(ScenarioResult result, GroupChoice choice) {}

  private final Explorer explorer;
  private final LiveMessages messages;
  private final GroupCommands commands;
  private final GroupTable table;
  private final GroupEditor editor;
  private final ScrollPane beside = new ScrollPane();
  private final ComboBox<String> by = new ComboBox<>();
  private final MeasureBox measure;
  private final NumberField top;
  private final Label count = new Label();
  private final Label nothing = new Label();
  private final NewestWins<Order, GroupsContent> listing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private GroupChoice choice = GroupChoice.USUAL;
  private Order asked;
  private boolean filling;

  /**
   * @param explorer whose groups are shown
   * @param background works figures out
   * @param finder finds clusters; used by this view alone
   * @param commands makes groups
   * @param export asks where to, and exports the table
   */
  public GroupsView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      ClusterFinder finder,
      GroupCommands commands,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    this.commands = commands;
    getStyleClass().addAll("pane", "groups-view");
    table = new GroupTable(explorer, messages, this::chose);
    editor = new GroupEditor(explorer, messages, commands);
    measure =
        new MeasureBox(messages, "groups.measure.total", node -> choose(choice.withNode(node)));
    top =
        new NumberField(
            GroupsView::typedTop,
            TypedNumber::plain,
            number -> choose(choice.withTop((int) number)));
    Supplier<ClusterFinder> finding = () -> finder;
    listing =
        background.newest(
            order -> GroupsContent.of(order.result(), order.choice(), finding), this::show);
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
    getChildren().setAll(head(export), both);
    follow();
  }

  private static OptionalDouble typedTop(String text) {
    OptionalDouble number = TypedNumber.parse(text);
    boolean fits =
        number.isPresent()
            && number.getAsDouble() == Math.rint(number.getAsDouble())
            && number.getAsDouble() >= 1
            && number.getAsDouble() <= Integer.MAX_VALUE;
    return fits ? number : OptionalDouble.empty();
  }

  private void follow() {
    explorer.result().subscribe(result -> list());
    explorer.dataset().subscribe(dataset -> offer());
    explorer.dark().subscribe(this::refresh);
    onTop.subscribe(seen -> list());
    messages.languageProperty().subscribe(language -> offer());
    commands
        .made()
        .subscribe(made -> made.ifPresent(any -> choose(choice.withBy(GroupChoice.SAVED))));
  }

  private FlowPane head(Consumer<FileDialogs.DialogFileKind> export) {
    by.setId("groups-by");
    by.setConverter(new Words());
    by.accessibleTextProperty().bind(messages.bind("groups.by"));
    by.valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                choose(choice.withBy(chosen));
              }
            });
    measure.setId("groups-node");
    measure.accessibleTextProperty().bind(messages.bind("groups.node"));
    measure.setMaxWidth(200);
    top.setId("groups-top");
    top.setPrefColumnCount(4);
    top.accessibleTextProperty().bind(messages.bind("groups.top"));
    count.setId("groups-shown");
    count.getStyleClass().add("secondary");
    Button selection = new Button();
    selection.setId("groups-of-selection");
    selection.getStyleClass().add("small-button");
    selection.textProperty().bind(messages.bind("groups.menu.selection"));
    selection.disableProperty().bind(explorer.selection().cities().map(Set::isEmpty));
    selection.setOnAction(event -> commands.ofSelection(getScene().getWindow()));
    FlowPane head =
        new FlowPane(
            12,
            6,
            captioned("groups.by", by),
            captioned("groups.node", measure),
            captioned("groups.top", top),
            selection,
            writing(export),
            count);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private HBox captioned(String key, Control control) {
    Label caption = new Label();
    caption.textProperty().bind(messages.bind(key));
    caption.setLabelFor(control);
    caption.getStyleClass().add("secondary");
    HBox both = new HBox(6, caption, control);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private MenuButton writing(Consumer<FileDialogs.DialogFileKind> export) {
    MenuButton write = IconButtons.menu(Feather.DOWNLOAD, messages, "groups.export");
    write.setId("groups-export");
    for (FileDialogs.DialogFileKind kind : KINDS) {
      MenuItem item = new MenuItem();
      item.setId("groups-export-" + kind);
      item.textProperty().bind(messages.bind("data.export." + kind));
      item.setOnAction(event -> export.accept(kind));
      write.getItems().add(item);
    }
    return write;
  }

  private void choose(GroupChoice next) {
    choice = next;
    list();
  }

  /** What there is to choose from in a dataset and a language. */
  private void offer() {
    if (explorer.dataset().get() == null) {
      return;
    }
    filling = true;
    List<String> offered = GroupListing.offered(explorer.dataset().get());
    if (!offered.contains(choice.by()) && !choice.by().isEmpty()) {
      choice = choice.withBy("");
    }
    by.setValue(null);
    by.getItems().setAll(offered);
    filling = false;
    asked = null;
    list();
  }

  private void list() {
    ScenarioResult result = explorer.result().get();
    if (result == null || !onTop.getValue()) {
      return;
    }
    measure.offer(ShownMeasure.of(result.cities(), DEEPEST), choice.node());
    top.show(choice.top());
    Order order = new Order(result, choice);
    if (!order.equals(asked)) {
      asked = order;
      listing.submit(order);
    }
  }

  private void show(GroupsContent content) {
    filling = true;
    by.setValue(content.choice().by());
    filling = false;
    chose(table.show(content));
    nothing.setText(content.emptyReason().map(why -> why.in(messages)).orElse(""));
    count.setText(messages.get("groups.shown", Numbers.whole(content.rows().size())));
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

  /** Says by what groups are listed. */
  private final class Words extends StringConverter<String> {
    @Override
    public String toString(String listed) {
      return listed == null ? "" : GroupListing.title(listed).in(messages);
    }

    @Override
    public String fromString(String words) {
      throw new UnsupportedOperationException("lists are chosen, not typed");
    }
  }
}
