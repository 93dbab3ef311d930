package org.meridian.ui.comparison;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.comparison.ComparisonCells;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.table.ShownTable;

/**
 * The table of a comparison. A click on a heading sorts it, a third one gives the order of A; the
 * chosen row and the selected city are one.
 */
final class SidesTable extends TableView<ComparedRow> {

  private static final double ROW = 28;
  private static final double CITY = 150;
  private static final double NUMBER = 68;
  private static final double WORDS = 104;

  /** What a heading leaves free at its sides. */
  private static final double BESIDE = 24;

  private final Explorer explorer;
  private final LiveMessages messages;
  private ComparisonContent shown;
  private List<String> built = List.of();
  private boolean filling;

  SidesTable(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
    setId("compare-table");
    getStyleClass().add("quiet-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    lengths.columns(this);
    accessibleTextProperty().bind(messages.bind("compare.table"));
    getSelectionModel().selectedItemProperty().subscribe(this::chose);
    explorer.selection().focus().subscribe(focus -> mark());
  }

  private void chose(ComparedRow row) {
    if (!filling && row != null && explorer.dataset().get().cityPosition(id(row)).isPresent()) {
      explorer.selection().select(id(row));
    }
  }

  private static String id(ComparedRow row) {
    return row.city().id();
  }

  /** Marks the row of the selected city. */
  private void mark() {
    boolean before = filling;
    filling = true;
    Optional<ComparedRow> row = selected();
    if (!row.equals(Optional.ofNullable(getSelectionModel().getSelectedItem()))) {
      getSelectionModel().clearSelection();
      row.ifPresent(getSelectionModel()::select);
    }
    filling = before;
  }

  /** The row of the selected city; empty if there is none. */
  Optional<ComparedRow> selected() {
    return explorer
        .selection()
        .focus()
        .get()
        .flatMap(city -> getItems().stream().filter(row -> id(row).equals(city)).findFirst());
  }

  /** Shows a content in the order that was chosen. */
  void show(ComparisonContent content) {
    filling = true;
    shown = content;
    List<Column<ComparedRow>> columns = content.columns();
    List<String> wanted = new ArrayList<>(List.of(messages.language().tag()));
    columns.forEach(column -> wanted.add(column.id()));
    if (built.equals(wanted)) {
      // Cells are of the content: digits may be others.
      for (int at = 0; at < columns.size(); at++) {
        ((SidesColumn) getColumns().get(at)).show(columns.get(at));
      }
    } else {
      built = wanted;
      getColumns().setAll(columns.stream().map(SidesColumn::new).toList());
    }
    getItems().setAll(content.rows());
    sort();
    mark();
    filling = false;
  }

  /** What is shown, in the order of the rows; empty before the first. */
  Optional<ComparisonContent> inOrder() {
    return Optional.ofNullable(shown).map(content -> content.inOrder(List.copyOf(getItems())));
  }

  /** A column that keeps its place and its sorting while what it shows changes. */
  private final class SidesColumn extends TableColumn<ComparedRow, ComparedRow> {
    private Column<ComparedRow> column;

    SidesColumn(Column<ComparedRow> first) {
      column = first;
      Label head = new Label(column.title().in(messages));
      head.setTooltip(new Tooltip(column.help().in(messages)));
      setGraphic(head);
      setId("compare-column-" + column.id());
      TableCopy.as(this, row -> ShownTable.cell(column, row, messages));
      double title = new Text(head.getText()).getLayoutBounds().getWidth() + BESIDE;
      boolean isCity = column.id().equals(ComparisonCells.CITY);
      setPrefWidth(isCity ? CITY : column.isNumeric() ? Math.max(NUMBER, title) : WORDS);
      setReorderable(false);
      setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
      setCellFactory(any -> new SidesCell());
      setComparator(order());
      if (column.isNumeric()) {
        getStyleClass().add("numeric");
        setSortType(column.kind() == ColumnKind.RANK ? SortType.ASCENDING : SortType.DESCENDING);
      }
    }

    void show(Column<ComparedRow> next) {
      column = next;
    }

    /** By number with missing ones last either way, words by the rules of the language. */
    private Comparator<ComparedRow> order() {
      if (column.isNumeric()) {
        return Comparator.comparingDouble(
            row -> {
              double value = column.number().applyAsDouble(row);
              boolean ascending = getSortType() == SortType.ASCENDING;
              double last = ascending ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
              return Double.isNaN(value) ? last : value;
            });
      }
      Collator collator = Collator.getInstance(messages.language().locale());
      return Comparator.comparing(row -> column.text().of(row, messages), collator);
    }

    private final class SidesCell extends TableCell<ComparedRow, ComparedRow> {
      @Override
      protected void updateItem(ComparedRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : column.text().of(row, messages));
      }
    }
  }
}
