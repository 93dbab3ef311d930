package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.meridian.cluster.Cluster;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.text.Numbers;
import org.meridian.ui.clusters.parts.CardParts;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.scores.ScoreWords;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;
import org.meridian.view.table.ShownTable;

/**
 * Clusters, or clusters among cities, one a row; every column sorts. Where there is room, the three
 * scores of clusters stand beside what they are ranked by.
 */
final class ClusterRankingTable extends TableView<ClusterRanking.Row> {

  private static final double ROW = 26;
  private static final double ROOMY = 430;

  /** At the sides of a figure; one digit of it; the narrowest column of what is ranked by. */
  private static final double SIDES = 10;

  private static final double DIGIT = 8;
  private static final double NARROWEST = 58;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ScaledLengths lengths;
  private final Label nothing = new Label();
  private final TableColumn<ClusterRanking.Row, Double> cities;
  private final TableColumn<ClusterRanking.Row, Double> value;
  private final List<TableColumn<ClusterRanking.Row, Double>> scores = new ArrayList<>();
  private BenchContent shown;
  private ClusterRanking.Kind kind = ClusterRanking.Kind.CLUSTERS;
  private ClusterOrder.RankedDigits digits = ClusterOrder.SUM.digits();
  private boolean filling;

  ClusterRankingTable(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    setId("cluster-ranking");
    getStyleClass().add("ranking-table");
    lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    accessibleTextProperty().bind(messages.bind("clusters.rank.clusters"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    setPlaceholder(nothing);
    ClusterMenu menu = new ClusterMenu(explorer, messages, bench);
    setRowFactory(
        view -> new ClusterRankingRow(bench, menu, this::clusterOf, explorer.selection()::hover));
    value = figure("value", NARROWEST, ClusterRanking.Row::value);
    cities = figure("cities", 56, this::size);
    TableColumn<ClusterRanking.Row, Double> rank = figure("rank", 34, this::rank);
    rank.textProperty().bind(messages.bind("clusters.column.rank"));
    getColumns().addAll(List.of(rank, name(), cities, value));
    for (ClusterOrder order : ClusterOrder.SCORES) {
      scores.add(figure(order.id(), 70, row -> score(row, order)));
    }
    getColumns().addAll(scores);
    widthProperty().subscribe(wide -> makeRoom());
    explorer.textScale().subscribe(this::makeRoom);
    getSelectionModel().selectedItemProperty().subscribe((before, now) -> chose(now));
    explorer.dark().subscribe(this::refresh);
  }

  private TableColumn<ClusterRanking.Row, ClusterRanking.Row> name() {
    TableColumn<ClusterRanking.Row, ClusterRanking.Row> name = new TableColumn<>();
    name.setId("cluster-column-name");
    TableCopy.as(name, row -> ShownTable.ShownCell.of(words(row)));
    name.textProperty().bind(messages.bind("clusters.column.name"));
    name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    name.setComparator((one, other) -> words(one).compareTo(words(other)));
    name.setCellFactory(column -> new NameCell());
    name.setPrefWidth(170);
    return name;
  }

  private TableColumn<ClusterRanking.Row, Double> figure(
      String id, double width, ToDoubleFunction<ClusterRanking.Row> figure) {
    TableColumn<ClusterRanking.Row, Double> column = new TableColumn<>();
    column.setId("cluster-column-" + id);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(figure.applyAsDouble(row.getValue())));
    column.setCellFactory(any -> new FigureCell(id));
    column.getStyleClass().add("numeric");
    lengths.follow(width, wide -> fix(column, wide));
    return column;
  }

  private static void fix(TableColumn<?, ?> column, double wide) {
    column.setPrefWidth(wide);
    column.setMinWidth(wide);
    column.setMaxWidth(wide);
  }

  private double rank(ClusterRanking.Row row) {
    return row.rank() == 0 ? Double.NaN : row.rank();
  }

  private double size(ClusterRanking.Row row) {
    return clusterOf(row).map(cluster -> (double) cluster.size()).orElse(Double.NaN);
  }

  private double score(ClusterRanking.Row row, ClusterOrder order) {
    return clusterOf(row)
        .flatMap(cluster -> clusters().map(found -> order.value(found.figures(cluster))))
        .orElse(Double.NaN);
  }

  private Optional<ClusterContent> clusters() {
    return Optional.ofNullable(shown).flatMap(BenchContent::clusters);
  }

  /** The cluster of a row that is one; empty for a city. */
  private Optional<Cluster> clusterOf(ClusterRanking.Row row) {
    return row.isCluster()
        ? clusters().map(found -> found.analysis().clusters().clusters().get(row.cluster() - 1))
        : Optional.empty();
  }

  private String words(ClusterRanking.Row row) {
    return clusterOf(row)
        .flatMap(own -> clusters().map(found -> ClusterWords.marked(found.analysis(), own)))
        .map(messages::get)
        .orElseGet(() -> messages.get(shown.result().dataset().city(row.city()).name()));
  }

  private void makeRoom() {
    double times = explorer.textScale().get().factor();
    double least = ROOMY * times;
    boolean isRoomy = kind == ClusterRanking.Kind.CLUSTERS && getWidth() >= least;
    scores.forEach(column -> column.setVisible(isRoomy));
    fix(value, Math.rint(times * Math.max(NARROWEST, SIDES + DIGIT * longest())));
    // The table does not fit its columns again by itself where one of them is made wider.
    getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
  }

  private int longest() {
    return getItems().stream()
        .mapToInt(row -> digits.text(row.value(), messages).length())
        .max()
        .orElse(0);
  }

  /** Shows a ranking of the newest clusters. */
  void show(BenchContent content, ClusterRanking.Kind ranked) {
    filling = true;
    shown = content;
    kind = ranked;
    title();
    nothing.setText(
        content
            .answer()
            .refusal()
            .or(() -> clusters().flatMap(ClusterContent::emptyReason))
            .map(why -> why.in(messages))
            .orElse(""));
    boolean isBoth = ranked == ClusterRanking.Kind.BOTH;
    Optional<ClusterRanking> ranking =
        content.shown().map(parts -> isBoth ? parts.both() : parts.clusters());
    digits = ranking.map(ClusterRanking::digits).orElse(digits);
    getItems().setAll(ranking.map(ClusterRanking::rows).orElse(List.of()));
    sort();
    makeRoom();
    selectChosen();
    filling = false;
  }

  private void title() {
    boolean isCounting = bench.isOpen() && bench.settings().search().isCountingAttached();
    cities.setGraphic(
        CardParts.head(
            messages.get("clusters.column.cities"),
            messages.get("clusters.column.cities" + (isCounting ? ".attached" : ""))));
    head(value, bench.look().get().rank().of(kind));
    for (int at = 0; at < scores.size(); at++) {
      head(scores.get(at), ClusterOrder.SCORES.get(at));
    }
  }

  /** Heads a column with what it is of, which is told in whole where the pointer rests. */
  private void head(TableColumn<ClusterRanking.Row, Double> column, ClusterOrder order) {
    ClusterSettings settings = bench.isOpen() ? bench.settings() : ClusterSettings.USUAL;
    Dataset dataset = explorer.dataset().get();
    column.setGraphic(
        CardParts.head(
            ScoreWords.order(order, settings.slots(), dataset).in(messages),
            ScoreWords.help(order, settings, dataset).in(messages)));
  }

  private void selectChosen() {
    getSelectionModel().clearSelection();
    clusters()
        .flatMap(ClusterContent::chosen)
        .ifPresent(
            chosen ->
                getItems().stream()
                    .filter(row -> row.isCluster() && row.cluster() == chosen.number())
                    .findFirst()
                    .ifPresent(getSelectionModel()::select));
  }

  private void chose(ClusterRanking.Row row) {
    if (filling || row == null) {
      return;
    }
    clusterOf(row)
        .ifPresentOrElse(
            bench::choose,
            () -> explorer.selection().select(shown.result().dataset().city(row.city()).id()));
  }

  /** A figure, as its column writes it; a dash where it is missing. */
  private final class FigureCell extends TableCell<ClusterRanking.Row, Double> {
    private final String id;

    FigureCell(String id) {
      this.id = id;
    }

    @Override
    protected void updateItem(Double figure, boolean empty) {
      super.updateItem(figure, empty);
      setText(empty || figure == null ? null : text(figure));
    }

    private String text(double figure) {
      ClusterRanking.Row row = getTableRow() == null ? null : getTableRow().getItem();
      boolean isCity = row != null && !row.isCluster();
      if (Double.isNaN(figure)) {
        return id.equals("cities") && isCity ? "" : "\u2013";
      }
      return switch (id) {
        case "rank", "cities" -> Numbers.fixed(figure, 0);
        case "value" -> digits.text(figure, messages);
        default -> Numbers.fixed(figure, 1);
      };
    }
  }

  /** A swatch in the colour of the cluster, and the name. */
  private final class NameCell extends TableCell<ClusterRanking.Row, ClusterRanking.Row> {
    private final Rectangle swatch = CardParts.swatch(Color.TRANSPARENT, 10);

    NameCell() {
      setGraphicTextGap(8);
    }

    @Override
    protected void updateItem(ClusterRanking.Row row, boolean empty) {
      super.updateItem(row, empty);
      setTooltip(null);
      if (empty || row == null || clusters().isEmpty()) {
        setText(null);
        setGraphic(null);
        return;
      }
      setText(words(row));
      setTooltip(new Tooltip(words(row)));
      Optional<Cluster> cluster = clusterOf(row);
      cluster.ifPresent(this::colour);
      setGraphic(cluster.isPresent() ? swatch : null);
    }

    private void colour(Cluster cluster) {
      int colour = clusters().orElseThrow().analysis().identity(cluster).colour();
      MapTheme theme = MapTheme.of(explorer.dark().get());
      swatch.setFill(ToolkitColour.of(ClusterColours.colour(colour, theme)));
    }
  }
}
