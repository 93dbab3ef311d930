package org.meridian.ui.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.TextWidth;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.ShownPage;
import org.meridian.view.table.ShownTable;

/** A table with a row for each city, by position; a click selects the city everywhere. */
final class CityTable extends TableView<Integer> {

  /** What a bar for scrolling takes of the width. */
  private static final double BAR = 18;

  /** Beside a title: its padding, and the arrow of a sorted column. */
  private static final double BESIDE = 26;

  /** Columns spread by at most this part of their widths. */
  private static final double MOST_SPREAD = 0.6;

  private final Explorer explorer;
  private ScenarioResult result;
  private CityBlock block = new CityBlock(List.of(), List.of());

  CityTable(Explorer explorer, String id) {
    this.explorer = explorer;
    setId(id);
    getStyleClass().add("quiet-table");
    new ScaledLengths(explorer.textScale()).rows(this, 28);
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
    widthProperty().subscribe(this::fitColumns);
    explorer.textScale().subscribe(this::fitColumns);
  }

  private void selected(Integer row) {
    if (row != null && result != null) {
      explorer.selection().select(result.dataset().city(row).id());
    }
  }

  /**
   * Shows a table on a result; columns that stay keep their width, and rows their sorting. It
   * selects nothing.
   */
  void show(ScenarioResult now, CityBlock next) {
    boolean same = ids(next).equals(ids(block));
    block = next;
    if (!same) {
      List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
      for (int place = 0; place < next.columns().size(); place++) {
        columns.add(column(place));
      }
      getColumns().setAll(columns);
    }
    for (int place = 0; place < next.columns().size(); place++) {
      getColumns().get(place).setText(next.columns().get(place).title());
    }
    fitColumns();
    result = null;
    getItems().setAll(next.rows());
    sort();
    refresh();
    result = now;
  }

  /** Columns grow with type, and into the room beside them: that of bands first. */
  private void fitColumns() {
    double scale = explorer.textScale().get().factor();
    double all = block.columns().stream().mapToDouble(CityTable::width).sum() * scale;
    double spare = Math.max(0, getWidth() - BAR - all);
    boolean banded = block.columns().stream().anyMatch(column -> isBand(column));
    double share = banded || all == 0 ? 0 : Math.min(spare / all, MOST_SPREAD);
    for (int place = 0; place < getColumns().size(); place++) {
      double own = width(at(place)) * scale;
      getColumns().get(place).setPrefWidth(isBand(at(place)) ? own + spare : own * (1 + share));
    }
  }

  /** A column is at least as wide as its title, in pixels at 100 percent. */
  private static double width(CityColumn column) {
    return Math.max(column.width(), TextWidth.secondary(column.title()) + BESIDE);
  }

  private static boolean isBand(CityColumn column) {
    return column.kind() == CityColumn.CityColumnKind.BAND;
  }

  private static List<String> ids(CityBlock of) {
    return of.columns().stream().map(CityColumn::id).toList();
  }

  /** A page with its table in the order of this one. */
  ShownPage inOrder(ShownPage page) {
    CityBlock sorted = block.inOrder(List.copyOf(getItems()));
    return new ShownPage(page.result(), page.content().with(sorted));
  }

  private TableColumn<Integer, Integer> column(int place) {
    CityColumn given = block.columns().get(place);
    TableColumn<Integer, Integer> column = new TableColumn<>();
    column.setId(getId() + "-" + given.id());
    if (!isBand(given)) {
      TableCopy.as(column, row -> copied(at(place), row));
    }
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(any -> new TextCell(row -> at(place).text().apply(row)));
    switch (given.kind()) {
      case TEXT -> column.setComparator(Comparator.comparing(row -> at(place).text().apply(row)));
      case NUMBER -> {
        column.setComparator(Comparator.comparingDouble(row -> at(place).key().applyAsDouble(row)));
        column.getStyleClass().add("numeric");
      }
      case BAND -> {
        column.setSortable(false);
        column.setCellFactory(any -> new BandCell(row -> at(place).band().apply(row)));
      }
    }
    return column;
  }

  private CityColumn at(int place) {
    return block.columns().get(place);
  }

  private static ShownTable.ShownCell copied(CityColumn column, int row) {
    return new ShownTable.ShownCell(column.text().apply(row), column.key().applyAsDouble(row));
  }

  /** What a column says of a row. */
  private static final class TextCell extends TableCell<Integer, Integer> {
    private final Function<Integer, String> text;

    TextCell(Function<Integer, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.apply(row));
    }
  }
}
