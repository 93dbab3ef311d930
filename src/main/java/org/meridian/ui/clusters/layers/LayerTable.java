package org.meridian.ui.clusters.layers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.content.Column;

/**
 * A table of the columns of a content; a click on a heading sorts it.
 *
 * @param <R> what a row shows
 */
final class LayerTable<R> extends TableView<R> {

  /** The height of a row, and of the headings, before text is made larger. */
  static final double ROW = 26;

  private static final double NAME = 210;
  private static final double NUMBER = 64;
  private static final double WORDS = 130;
  private static final double SHORTEST = 60;

  /** What a heading leaves free at its sides. */
  private static final double BESIDE = 20;

  private final LiveMessages messages;
  private final String id;
  private List<String> built = List.of();

  LayerTable(String id, String titleKey, Explorer explorer, LiveMessages messages) {
    this.id = id;
    this.messages = messages;
    setId(id);
    getStyleClass().add("quiet-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    lengths.columns(this);
    setPlaceholder(new Label());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    accessibleTextProperty().bind(messages.bind(titleKey));
  }

  /** Shows rows in the order that was chosen. */
  void show(List<Column<R>> columns, List<R> rows) {
    List<String> wanted = new ArrayList<>(List.of(messages.language().tag()));
    columns.forEach(column -> wanted.add(column.id() + column.title().in(messages)));
    if (!built.equals(wanted)) {
      built = wanted;
      getColumns().setAll(columns.stream().map(LayerColumn::new).toList());
    }
    getItems().setAll(rows);
    sort();
  }

  private final class LayerColumn extends TableColumn<R, R> {

    LayerColumn(Column<R> column) {
      Label head = new Label(column.title().in(messages));
      head.setTooltip(new Tooltip(column.help().in(messages)));
      setGraphic(head);
      setId(id + "-" + column.id());
      TableCopy.as(this, column, messages);
      double title = new Text(head.getText()).getLayoutBounds().getWidth() + BESIDE;
      boolean isName = getColumns().isEmpty() && column.id().equals("name");
      setPrefWidth(isName ? NAME : Math.max(column.isNumeric() ? NUMBER : WORDS, title));
      setMinWidth(column.isNumeric() ? title : SHORTEST);
      setReorderable(false);
      setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
      setCellFactory(any -> new LayerCell(column));
      setComparator(order(column));
      if (column.isNumeric()) {
        getStyleClass().add("numeric");
        setSortType(SortType.DESCENDING);
      }
    }

    private Comparator<R> order(Column<R> column) {
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
  }

  private final class LayerCell extends TableCell<R, R> {
    private final Column<R> column;

    LayerCell(Column<R> column) {
      this.column = column;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      String text = empty || row == null ? "" : column.text().of(row, messages);
      setText(text);
      setTooltip(text.isEmpty() || column.isNumeric() ? null : new Tooltip(text));
    }
  }
}
