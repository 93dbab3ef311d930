package org.meridian.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.table.ShownTable;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/**
 * Copies tables of the window with Ctrl+C: the selected rows, or all where none is selected, below
 * the heads of the columns in sight.
 */
public final class TableCopy {

  private static final String CELLS = "copied-cells";
  private static final String ALWAYS = "copied-always";

  private TableCopy() {}

  /** What the cells of a column of a table are copied as. */
  private interface CopiedCells<R> extends Function<R, ShownCell> {}

  /** Lets a column be copied as its definition says. */
  public static <R> void as(TableColumn<R, ?> column, Column<R> shown, Messages words) {
    as(column, row -> ShownTable.cell(shown, row, words));
  }

  /** Lets a column be copied as cells of one's own. */
  public static <R> void as(TableColumn<R, ?> column, Function<R, ShownCell> cells) {
    CopiedCells<R> copied = cells::apply;
    column.getProperties().put(CELLS, copied);
  }

  /** Lets a column be copied also while it is hidden for want of room. */
  public static void always(TableColumn<?, ?> column) {
    column.getProperties().put(ALWAYS, true);
  }

  /**
   * Copies the table that has the focus, wherever it stands below a node.
   *
   * @param taken is told what was copied
   */
  public static void hear(Node root, Consumer<ShownTable> taken) {
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean isCopy = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
          if (isCopy && event.getCode() == KeyCode.C) {
            around(event.getTarget())
                .ifPresent(
                    table -> {
                      taken.accept(copy(of(table)));
                      event.consume();
                    });
          }
        });
  }

  /** Puts a table on the clipboard, parted by tabs; gives it back. */
  public static ShownTable copy(ShownTable table) {
    ClipboardContent content = new ClipboardContent();
    content.putString(table.tabbed());
    Clipboard.getSystemClipboard().setContent(content);
    return table;
  }

  private static Optional<TableView<?>> around(Object target) {
    Node node = target instanceof Node hit && !(hit instanceof TextInputControl) ? hit : null;
    while (node != null && !(node instanceof TableView<?>)) {
      node = node.getParent();
    }
    return node instanceof TableView<?> table ? Optional.of(table) : Optional.empty();
  }

  /** What is copied of a table as it stands. */
  public static <R> ShownTable of(TableView<R> table) {
    List<Integer> chosen =
        table.getSelectionModel().getSelectedIndices().stream().distinct().sorted().toList();
    List<R> rows =
        chosen.isEmpty()
            ? List.copyOf(table.getItems())
            : chosen.stream().map(table.getItems()::get).toList();
    List<TableColumn<R, ?>> columns =
        table.getColumns().stream()
            .filter(column -> column.isVisible() || column.getProperties().containsKey(ALWAYS))
            .filter(column -> isTold(column, rows))
            .toList();
    return new ShownTable(
        columns.stream().map(TableCopy::head).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(column, row)).toList())
            .toList());
  }

  /** A column that only draws, as bars do, is left out. */
  private static <R> boolean isTold(TableColumn<R, ?> column, List<R> rows) {
    return column.getProperties().containsKey(CELLS)
        || rows.stream().findFirst().filter(row -> value(column, row) == row).isEmpty();
  }

  private static <R> Object value(TableColumn<R, ?> column, R row) {
    ObservableValue<?> observed = column.getCellObservableValue(row);
    return observed == null ? null : observed.getValue();
  }

  @SuppressWarnings("unchecked") // Only the methods above put it there, for the rows of the column.
  private static <R> ShownCell cell(TableColumn<R, ?> column, R row) {
    if (column.getProperties().get(CELLS) instanceof CopiedCells<?> copied) {
      return ((CopiedCells<R>) copied).apply(row);
    }
    Object value = value(column, row);
    return value instanceof Number number
        ? new ShownCell(Numbers.raw(number.doubleValue()), number.doubleValue())
        : ShownCell.of(value == null ? "" : value.toString());
  }

  private static TableHead head(TableColumn<?, ?> column) {
    String title = column.getText().isEmpty() ? written(column.getGraphic()) : column.getText();
    return new TableHead(String.valueOf(column.getId()), title, false);
  }

  /** The words of a head that is drawn by labels. */
  private static String written(Node head) {
    if (head instanceof Labeled label) {
      return label.getText();
    }
    List<String> words = new ArrayList<>();
    if (head instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.add(written(child)));
    }
    return String.join(" ", words);
  }
}
