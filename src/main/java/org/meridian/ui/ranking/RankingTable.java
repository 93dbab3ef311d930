package org.meridian.ui.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/**
 * The ranking, one row a city, drawn only as far as it is in sight. Rows keep their identity when
 * the ranking changes, so selection and scroll position survive; cities without a score come last
 * whichever way the table is sorted.
 */
final class RankingTable extends TableView<RankingRow> {

  /** A cell of a city that has no score. */
  static final PseudoClass UNRANKED = PseudoClass.getPseudoClass("unranked");

  private static final double ROW = 28;

  /** The least width of the score, and what the columns that are always there and the edge take. */
  private static final double SCORE = 80;

  private static final double ALWAYS = 48 + 44 + 108 + 12;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final RankBands bands;
  private final ObservableList<RankingRow> rows = FXCollections.observableArrayList();
  private final FilteredList<RankingRow> shown = new FilteredList<>(rows);
  private final SortedList<RankingRow> sorted = new SortedList<>(shown);
  private final SimpleLongProperty changes = new SimpleLongProperty();
  private final RowGlide glide;
  private RankingFigures figures;
  private List<Color> colours = List.of();
  private Set<String> extra = new LinkedHashSet<>();
  private final OptionalColumns optional = new OptionalColumns();
  private final ClusterTags clusters;
  private RankingColumn score;
  private final RowSelection selected;

  RankingTable(Explorer explorer, LiveMessages messages, RankBands bands, ClusterTags clusters) {
    this.bands = bands;
    this.clusters = clusters;
    this.explorer = explorer;
    this.messages = messages;
    setId("ranking-table");
    getStyleClass().addAll("ranking-table", "quiet-table");
    new ScaledLengths(explorer.textScale()).rows(this, ROW);
    setItems(sorted);
    setSortPolicy(table -> reorder());
    setRowFactory(table -> row());
    setContextMenu(new RankingMenu(explorer, messages, clusters));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    glide = new RowGlide(this, () -> explorer.reducedMotion().get() || explorer.previewing().get());
    selected = new RowSelection(this, explorer.selection());
    explorer.selection().sought().subscribe(id -> id.ifPresent(this::reveal));
    bands.bands().subscribe(now -> follow());
    widthProperty().subscribe(this::fit);
    explorer.textScale().subscribe(this::fit);
    clusters.seenWhile(optional.clusters());
    clusters.changes().subscribe(any -> follow());
  }

  /** The rows in the order shown. */
  ObservableList<RankingRow> ordered() {
    return sorted;
  }

  /**
   * Positions of all cities that a filter leaves, in the order shown; a search leaves none out.
   *
   * @param visible whether the filter leaves each city
   */
  List<Integer> ordered(boolean[] visible) {
    return rows.stream()
        .filter(row -> visible[row.position()])
        .sorted(order())
        .map(RankingRow::position)
        .toList();
  }

  /** Shows other rows only. */
  void filter(Predicate<RankingRow> predicate) {
    shown.setPredicate(predicate);
    selected.mirror();
  }

  /** Starts over with the rows and figures of another dataset; all rows are shown. */
  void open(Dataset dataset, RankingFigures first) {
    sorted.setComparator(null);
    shown.setPredicate(null);
    boolean isSameColumns = figures != null && extra.isEmpty();
    extra = new LinkedHashSet<>();
    figures = first;
    List<RankingRow> all = RankingRow.all(dataset);
    takeColours();
    if (rows.equals(all)) {
      follow();
    } else {
      rows.setAll(all);
    }
    if (isSameColumns) {
      // They look figures up, so their cells need not be made anew.
      inOrder();
    } else {
      columns();
    }
  }

  /** Shows a new ranking of the same dataset. */
  void show(RankingFigures next) {
    boolean otherYear = !next.source().scenario().year().equals(figures.source().scenario().year());
    figures = next;
    if (otherYear) {
      headAgain();
    }
    recolour();
    if (!RankingOrder.holds(sorted)) {
      glide.around(this::reorder);
    }
  }

  private void headAgain() {
    for (TableColumn<RankingRow, ?> column : getColumns()) {
      String node = column.getId().replaceFirst("^column-node-", "");
      if (column instanceof RankingColumn own && extra.contains(node)) {
        IndexStructure structure = figures.structure();
        structure.position(node).ifPresent(at -> make().headAgain(own, structure, at));
      }
    }
  }

  private RankingColumns make() {
    return new RankingColumns(() -> figures, () -> colours, bands.bands()::get, changes, messages);
  }

  /** Takes the colours of the look in force. */
  void recolour() {
    if (figures != null) {
      takeColours();
      follow();
    }
  }

  private void takeColours() {
    MapTheme theme = MapTheme.of(explorer.dark().get());
    List<Integer> all = DimensionColours.all(figures.structure(), theme);
    colours = all.stream().map(ToolkitColour::of).toList();
  }

  /** Lets the cells in sight show the figures of the moment. */
  private void follow() {
    changes.set(changes.get() + 1);
  }

  /** Makes all columns anew, in the language of the moment, keeping those asked for. */
  void columns() {
    if (figures == null) {
      return;
    }
    RankingColumns make = make();
    List<TableColumn<RankingRow, ?>> columns = new ArrayList<>();
    columns.add(make.rank());
    columns.add(make.change());
    columns.add(make.city());
    score = make.score();
    columns.add(score);
    List<RankingColumn> more = List.of(make.country(), make.region(), make.cluster(clusters));
    optional.set(more);
    columns.addAll(more);
    IndexStructure structure = figures.structure();
    for (String id : extra) {
      structure.position(id).ifPresent(node -> columns.add(make.node(structure, node)));
    }
    getColumns().setAll(columns);
    inOrder();
  }

  /** By rank, whatever the rows were sorted by. */
  private void inOrder() {
    fit();
    getSortOrder().clear();
    reorder();
  }

  /** Leaves out the optional columns that there is no room for; the score takes what is left. */
  private void fit() {
    if (score == null) {
      return;
    }
    double grown = explorer.textScale().get().factor();
    optional.grow(grown);
    for (TableColumn<RankingRow, ?> column : getColumns()) {
      if (column != score && column instanceof RankingColumn own) {
        own.grow(grown);
      }
    }
    double room = getWidth() - ALWAYS * grown;
    for (TableColumn<RankingRow, ?> column : getColumns()) {
      room -= column.getId().startsWith("column-node-") ? column.getPrefWidth() : 0;
    }
    score.setPrefWidth(Math.max(SCORE * grown, optional.fit(room)));
  }

  /** Shows or hides a column that otherwise comes and goes with the width of the table. */
  void toggleOptional(String id) {
    optional.toggle(id);
    fit();
  }

  /** Whether such a column is shown. */
  boolean hasOptional(String id) {
    return optional.isShown(id);
  }

  /** Shows or hides the column of a node of the index. */
  void toggleColumn(String node) {
    if (!extra.remove(node)) {
      extra.add(node);
    }
    columns();
  }

  /** Whether the column of a node is shown. */
  boolean hasColumn(String node) {
    return extra.contains(node);
  }

  private boolean reorder() {
    if (figures == null) {
      return false;
    }
    sorted.setComparator(order());
    selected.mirror();
    return true;
  }

  private Comparator<RankingRow> order() {
    return RankingOrder.by(row -> figures.rank(row), getSortOrder());
  }

  private TableRow<RankingRow> row() {
    TableRow<RankingRow> row = new TableRow<>();
    row.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        event ->
            explorer.selection().hover(row.getItem() == null ? null : row.getItem().city().id()));
    row.addEventHandler(MouseEvent.MOUSE_EXITED, event -> explorer.selection().hover(null));
    return row;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !explorer.selection().cities().get().isEmpty()) {
      explorer.comparison().open(explorer.selection().cities().get());
      event.consume();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    super.executeAccessibleAction(action, parameters);
    if (action == AccessibleAction.SET_SELECTED_ITEMS) {
      selected.take();
    }
  }

  private void reveal(String id) {
    sorted.stream()
        .filter(row -> row.city().id().equals(id))
        .findFirst()
        .ifPresent(row -> scrollTo(Math.max(0, sorted.indexOf(row) - 3)));
  }
}
