package org.meridian.ui.clusters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.meridian.cluster.Cluster;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterChange;
import org.meridian.scenario.clustering.ClusterComparison;
import org.meridian.text.Numbers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.table.ShownTable;

/** What became of the clusters of the pinned setting, one a row. */
final class ComparisonTable extends TableView<ClusterChange> {

  private static final double ROW = 26;

  private final LiveMessages messages;
  private final ClusterBench bench;

  ComparisonTable(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    this.messages = messages;
    this.bench = bench;
    setId("cluster-comparison");
    getStyleClass().add("ranking-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    lengths.columns(this);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    accessibleTextProperty().bind(messages.bind("clusters.comparison"));
    setPlaceholder(new Label());
    Function<ClusterChange, String> pinned =
        change -> comparison().map(both -> name(both.pinned(), change.from())).orElse("");
    Function<ClusterChange, String> now =
        change -> comparison().map(both -> name(both.now(), change.to())).orElse("");
    getColumns().add(column("pinned", 220, pinned, Comparator.naturalOrder(), this::text));
    getColumns().add(figure("pinned.cities", change -> size(change.from())));
    getColumns()
        .add(column("fate", 110, ClusterChange::fate, Comparator.naturalOrder(), this::fate));
    getColumns().add(figure("jaccard", ClusterChange::jaccard));
    getColumns().add(column("now", 220, now, Comparator.naturalOrder(), this::text));
    getColumns().add(figure("now.cities", change -> size(change.to())));
    setRowFactory(table -> new ChangeRow());
    bench.content().subscribe(content -> show());
    messages.languageProperty().subscribe(language -> refresh());
  }

  private Optional<ClusterComparison> comparison() {
    return bench.clusters().flatMap(ClusterContent::comparison);
  }

  private void show() {
    getItems().setAll(comparison().map(ClusterComparison::changes).orElse(List.of()));
    sort();
  }

  private String name(ClusterAnalysis analysis, Optional<Cluster> cluster) {
    return cluster
        .map(own -> own.number() + " " + messages.get(ClusterWords.marked(analysis, own)))
        .orElse("\u2013");
  }

  private static double size(Optional<Cluster> cluster) {
    return cluster.map(own -> (double) own.size()).orElse(Double.NaN);
  }

  private String text(String words) {
    return words;
  }

  private String fate(ClusterChange.ClusterFate fate) {
    return ClusterWords.fate(fate).in(messages);
  }

  private TableColumn<ClusterChange, Double> figure(
      String id, Function<ClusterChange, Double> value) {
    int decimals = id.equals("jaccard") ? 2 : 0;
    TableColumn<ClusterChange, Double> column =
        column(
            id,
            84,
            value,
            Comparator.naturalOrder(),
            number -> Double.isNaN(number) ? "\u2013" : Numbers.fixed(number, decimals));
    column.getStyleClass().add("numeric");
    column.setMinWidth(84);
    column.setMaxWidth(84);
    return column;
  }

  private <T> TableColumn<ClusterChange, T> column(
      String id,
      double width,
      Function<ClusterChange, T> value,
      Comparator<T> order,
      Function<T, String> words) {
    TableColumn<ClusterChange, T> column = new TableColumn<>();
    column.setId("comparison-" + id);
    column.getStyleClass().add("comparison-" + id.replace('.', '-'));
    column.textProperty().bind(messages.bind("clusters.comparison." + id));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(any -> new WordsCell<>(words));
    column.setComparator(order);
    TableCopy.as(column, row -> copied(value.apply(row), words));
    column.setPrefWidth(width);
    return column;
  }

  private static <T> ShownTable.ShownCell copied(T value, Function<T, String> words) {
    double number = value instanceof Double known ? known : Double.NaN;
    return new ShownTable.ShownCell(words.apply(value), number);
  }

  /** Shows a value in words. */
  private static final class WordsCell<T> extends TableCell<ClusterChange, T> {
    private final Function<T, String> words;

    WordsCell(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(T value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? null : words.apply(value));
    }
  }

  /** Lights and chooses the cluster of now. */
  private final class ChangeRow extends TableRow<ClusterChange> {

    ChangeRow() {
      setOnMouseEntered(event -> now().ifPresent(bench.lit()::on));
      setOnMouseExited(event -> bench.lit().off());
      setOnMouseClicked(event -> now().ifPresent(bench::choose));
    }

    private Optional<Cluster> now() {
      return Optional.ofNullable(getItem()).flatMap(ClusterChange::to);
    }
  }
}
