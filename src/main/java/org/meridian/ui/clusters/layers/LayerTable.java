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
import javafx.scene.text.Font;
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

  private static final double NUMBER = 52;
  private static final double SHORTEST = 60;

  /** Words of one cell never push out all else. */
  private static final double LONGEST = 330;

  private static final String FAMILY = "Noto Sans SC";
  private static final double HEADING = 12;
  private static final double CELL = 13;

  /** What a heading and a cell leave free at their sides. */
  private static final double BESIDE_HEADING = 18;

  private static final double BESIDE_CELL = 12;

  /** So many of the texts of a column, those of most letters, are measured. */
  private static final int MEASURED = 3;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final String id;
  private List<String> built = List.of();
  private List<LayerColumn> made = List.of();

  LayerTable(String id, String titleKey, Explorer explorer, LiveMessages messages) {
    this.id = id;
    this.explorer = explorer;
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
      made = columns.stream().map(column -> new LayerColumn(column, rows)).toList();
      getColumns().setAll(made);
    } else {
      made.forEach(column -> column.widen(rows));
    }
    getItems().setAll(rows);
    sort();
  }

  private static double width(String words, double size) {
    Text text = new Text(words);
    text.setFont(Font.font(FAMILY, size));
    return text.getLayoutBounds().getWidth();
  }

  private final class LayerColumn extends TableColumn<R, R> {
    private final Column<R> column;

    /** What the widest text so far needs, at 100 percent. */
    private double needed;

    LayerColumn(Column<R> column, List<R> rows) {
      this.column = column;
      Label head = new Label(column.title().in(messages));
      head.setTooltip(new Tooltip(column.help().in(messages)));
      setGraphic(head);
      setId(id + "-" + column.id());
      TableCopy.as(this, column, messages);
      double title = width(head.getText(), HEADING) + BESIDE_HEADING;
      needed = Math.max(title, column.isNumeric() ? NUMBER : widest(rows));
      setPrefWidth(needed);
      setMinWidth(column.isNumeric() ? title : Math.min(title, SHORTEST));
      setReorderable(false);
      setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
      setCellFactory(any -> new LayerCell(column));
      setComparator(order(column));
      if (column.isNumeric()) {
        getStyleClass().add("numeric");
        setSortType(SortType.DESCENDING);
      }
    }

    /** Wider for rows whose words need more; never narrower, so that nothing jumps. */
    void widen(List<R> rows) {
      double now = column.isNumeric() ? 0 : widest(rows);
      if (now > needed) {
        needed = now;
        setPrefWidth(now * explorer.textScale().get().factor());
      }
    }

    private double widest(List<R> rows) {
      return rows.stream()
          .map(row -> column.text().of(row, messages))
          .sorted(Comparator.comparing(String::length).reversed())
          .limit(MEASURED)
          .mapToDouble(words -> Math.min(LONGEST, width(words, CELL) + BESIDE_CELL))
          .max()
          .orElse(0);
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
