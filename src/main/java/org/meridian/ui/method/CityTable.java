package org.meridian.ui.method;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.state.Explorer;

/** A table with a row for each city, by position; a click selects the city everywhere. */
final class CityTable extends TableView<Integer> {

  private final Explorer explorer;
  private ScenarioResult result;

  CityTable(Explorer explorer, String id) {
    this.explorer = explorer;
    setId(id);
    getStyleClass().add("quiet-table");
    setFixedCellSize(28);
    getSelectionModel().selectedItemProperty().subscribe(this::selected);
  }

  private void selected(Integer row) {
    if (row != null && result != null) {
      explorer.selection().select(result.dataset().city(row).id());
    }
  }

  /** Shows the cities of a result in the order of its ranking; that selects nothing. */
  void show(ScenarioResult now) {
    List<Integer> rows = IntStream.of(now.cities().ranking().order()).boxed().toList();
    result = null;
    getItems().setAll(rows);
    sort();
    refresh();
    result = now;
  }

  /** A column of texts. */
  TableColumn<Integer, Integer> text(String title, double width, IntFunction<String> text) {
    TableColumn<Integer, Integer> column = column(title, width, text);
    column.setComparator(Comparator.comparing(text::apply));
    return column;
  }

  /** A column of numbers; missing ones (NaN) come last going up. */
  TableColumn<Integer, Integer> number(
      String title, double width, IntToDoubleFunction value, IntFunction<String> text) {
    TableColumn<Integer, Integer> column = column(title, width, text);
    column.setComparator(Comparator.comparingDouble(value::applyAsDouble));
    column.getStyleClass().add("numeric");
    return column;
  }

  private static TableColumn<Integer, Integer> column(
      String title, double width, IntFunction<String> text) {
    TableColumn<Integer, Integer> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(
        any ->
            new TableCell<>() {
              @Override
              protected void updateItem(Integer row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : text.apply(row));
              }
            });
    return column;
  }
}
