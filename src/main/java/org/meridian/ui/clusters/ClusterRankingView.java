package org.meridian.ui.clusters;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.meridian.cluster.Cluster;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** The ranking of cities, of clusters, or of both by one scale. */
public final class ClusterRankingView extends VBox {

  private static final double ROW = 26;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final Node cities;
  private final TableView<ClusterRanking.Row> table = new TableView<>();
  private TableColumn<ClusterRanking.Row, String> value;
  private final Label nothing = new Label();
  private final ReadOnlyObjectWrapper<ClusterRanking.Kind> kind =
      new ReadOnlyObjectWrapper<>(ClusterRanking.Kind.CITIES);
  private final Map<ClusterRanking.Kind, ToggleButton> buttons =
      new EnumMap<>(ClusterRanking.Kind.class);
  private final ClusterMenu menu;
  private BenchContent shown;
  private boolean filling;

  /**
   * @param cities the ranking of cities alone
   */
  public ClusterRankingView(
      Explorer explorer, LiveMessages messages, ClusterBench bench, Node cities) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    this.cities = cities;
    menu = new ClusterMenu(explorer, messages, bench);
    getStyleClass().add("pane");
    prepareTable();
    StackPane pages = new StackPane(cities, table);
    pages.setMinSize(0, 0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().setAll(bar(), pages);
    ObservableValue<Boolean> seen =
        TabSight.of(this).flatMap(now -> kind.map(on -> now && on != ClusterRanking.Kind.CITIES));
    bench.seenWhile(seen);
    bench.content().subscribe(this::show);
    kind.subscribe(now -> turn());
    explorer.dark().subscribe(table::refresh);
    messages.languageProperty().subscribe(language -> turn());
    bench.onTop().subscribe(this::follow);
  }

  /** Clusters are ranked while they are looked at, until the user turns to something else. */
  private void follow(boolean onTop) {
    kind.set(onTop ? ClusterRanking.Kind.CLUSTERS : ClusterRanking.Kind.CITIES);
  }

  private HBox bar() {
    HBox bar = new HBox(4);
    bar.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (ClusterRanking.Kind each : ClusterRanking.Kind.values()) {
      ToggleButton button = new ToggleButton();
      String name = each.name().toLowerCase(Locale.ROOT);
      button.setId("rank-" + name);
      button.textProperty().bind(messages.bind("clusters.rank." + name));
      button.getStyleClass().add("segment");
      button.setToggleGroup(group);
      button.setOnAction(event -> kind.set(each));
      buttons.put(each, button);
      bar.getChildren().add(button);
    }
    return bar;
  }

  private void prepareTable() {
    table.setId("cluster-ranking");
    table.getStyleClass().add("ranking-table");
    new ScaledLengths(explorer.textScale()).rows(table, ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.accessibleTextProperty().bind(messages.bind("clusters.rank.clusters"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    table.setRowFactory(
        view -> new ClusterRankingRow(bench, menu, this::clusterOf, explorer.selection()::hover));
    TableColumn<ClusterRanking.Row, ClusterRanking.Row> name = new TableColumn<>();
    name.textProperty().bind(messages.bind("clusters.column.name"));
    name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    name.setCellFactory(column -> new NameCell());
    name.setPrefWidth(170);
    name.setSortable(false);
    table.getColumns().add(figure("rank", 32, this::rank));
    table.getColumns().add(name);
    table.getColumns().add(figure("cities", 46, this::size));
    value = figure("value", 54, this::value);
    value.textProperty().unbind();
    table.getColumns().add(value);
    table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chose(now));
  }

  private TableColumn<ClusterRanking.Row, String> figure(
      String id, double width, Function<ClusterRanking.Row, String> text) {
    TableColumn<ClusterRanking.Row, String> column = new TableColumn<>();
    column.setId("cluster-column-" + id);
    column.textProperty().bind(messages.bind("clusters.column." + id));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.getStyleClass().add("numeric");
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setMaxWidth(width);
    column.setSortable(false);
    return column;
  }

  private String rank(ClusterRanking.Row row) {
    return row.rank() == 0 ? "\u2013" : Integer.toString(row.rank());
  }

  private String size(ClusterRanking.Row row) {
    return row.isCluster() && row.cluster() > 0
        ? clusters().map(found -> Integer.toString(cluster(found, row).size())).orElse("")
        : "";
  }

  private String value(ClusterRanking.Row row) {
    return Double.isNaN(row.value()) ? "\u2013" : Numbers.fixed(row.value(), 1);
  }

  private Optional<ClusterContent> clusters() {
    return Optional.ofNullable(shown).flatMap(BenchContent::clusters);
  }

  /** The cluster of a row that is one; empty for a city. */
  private Optional<Cluster> clusterOf(ClusterRanking.Row row) {
    return row.isCluster() ? clusters().map(found -> cluster(found, row)) : Optional.empty();
  }

  private static Cluster cluster(ClusterContent found, ClusterRanking.Row row) {
    return found.analysis().clusters().clusters().get(row.cluster() - 1);
  }

  private void show(BenchContent content) {
    if (content != null) {
      shown = content;
      turn();
    }
  }

  private void turn() {
    ClusterRanking.Kind now = kind.get();
    buttons.get(now).setSelected(true);
    boolean isCities = now == ClusterRanking.Kind.CITIES;
    cities.setVisible(isCities);
    table.setVisible(!isCities);
    if (!isCities && shown != null) {
      fill(now);
    }
  }

  private void fill(ClusterRanking.Kind now) {
    filling = true;
    boolean isBoth = now == ClusterRanking.Kind.BOTH;
    value.setText(messages.get(isBoth ? "clusters.column.value.mean" : "clusters.column.value"));
    nothing.setText(
        shown
            .answer()
            .refusal()
            .or(() -> clusters().flatMap(ClusterContent::emptyReason))
            .map(why -> why.in(messages))
            .orElse(""));
    table
        .getItems()
        .setAll(
            shown
                .shown()
                .map(parts -> now == ClusterRanking.Kind.BOTH ? parts.both() : parts.clusters())
                .map(ClusterRanking::rows)
                .orElse(List.of()));
    table.getSelectionModel().clearSelection();
    clusters()
        .flatMap(ClusterContent::chosen)
        .ifPresent(
            chosen ->
                table.getItems().stream()
                    .filter(row -> row.isCluster() && row.cluster() == chosen.number())
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select));
    filling = false;
  }

  private void chose(ClusterRanking.Row row) {
    if (filling || row == null) {
      return;
    }
    if (row.isCluster()) {
      clusters().ifPresent(found -> bench.choose(cluster(found, row)));
    } else {
      explorer.selection().select(shown.result().dataset().city(row.city()).id());
    }
  }

  /** A swatch in the colour of the cluster, and the name. */
  private final class NameCell extends TableCell<ClusterRanking.Row, ClusterRanking.Row> {
    private final Rectangle swatch = new Rectangle(10, 10);

    NameCell() {
      swatch.setArcWidth(4);
      swatch.setArcHeight(4);
      setGraphicTextGap(8);
    }

    @Override
    protected void updateItem(ClusterRanking.Row row, boolean empty) {
      super.updateItem(row, empty);
      ClusterContent found = clusters().orElse(null);
      if (empty || row == null || found == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      if (row.isCluster()) {
        Cluster cluster = cluster(found, row);
        int colour = found.analysis().identity(cluster).colour();
        MapTheme theme = MapTheme.of(explorer.dark().get());
        swatch.setFill(ToolkitColour.of(ClusterColours.colour(colour, theme)));
        setText(messages.get(ClusterWords.marked(found.analysis(), cluster)));
        setGraphic(swatch);
      } else {
        setText(messages.get(shown.result().dataset().city(row.city()).name()));
        setGraphic(null);
      }
    }
  }
}
