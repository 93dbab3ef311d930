package org.meridian.ui.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.meridian.view.data.DataColumn;
import org.meridian.view.data.DataContent;

/**
 * A value of the table. It is typed over in place: Enter takes the number, Escape gives up, nothing
 * takes the value away, and what is no number stays with words on why.
 */
final class DataCell extends TableCell<Integer, Integer> {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass EDITED = PseudoClass.getPseudoClass("what-if");

  private final String indicator;
  private final DataTable table;
  private final Tooltip tooltip = new Tooltip();
  private TextField field;

  /**
   * @param indicator whose values the column shows
   * @param table knows the content of the moment
   */
  DataCell(String indicator, DataTable table, ObservableValue<DataContent> content) {
    this.indicator = indicator;
    this.table = table;
    getStyleClass().addAll("numeric", "data-cell");
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    tooltip.setOnShowing(event -> tooltip.setText(details()));
    content.subscribe(now -> show());
  }

  @Override
  protected void updateItem(Integer city, boolean empty) {
    super.updateItem(city, empty);
    show();
  }

  private Optional<DataColumn> column() {
    return isEmpty() || getItem() == null ? Optional.empty() : table.column(indicator);
  }

  private void show() {
    Optional<DataColumn> column = column();
    setTooltip(column.isPresent() ? tooltip : null);
    if (isEditing() && column.isPresent()) {
      return;
    }
    setGraphic(null);
    setText(
        column.map(shown -> table.words().value(table.content(), shown, getItem())).orElse(null));
    pseudoClassStateChanged(
        MISSING, column.filter(shown -> Double.isNaN(shown.value(getItem()))).isPresent());
    pseudoClassStateChanged(
        EDITED, column.isPresent() && table.content().edits().at(getItem(), indicator).isPresent());
  }

  private String details() {
    return column()
        .map(
            shown ->
                table
                    .words()
                    .details(table.content(), shown, getItem(), table.before(indicator, getItem())))
        .orElse("");
  }

  @Override
  public void startEdit() {
    Optional<DataColumn> column = column().filter(DataColumn::isEditable);
    if (column.isEmpty()) {
      column().ifPresent(table::refuseColumn);
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    field = new TextField(written(column.get().value(getItem())));
    field.setId("data-editor");
    field.getStyleClass().add("numeric");
    field.setAccessibleText(getText());
    field.setOnAction(event -> take());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .textProperty()
        .subscribe(text -> field.pseudoClassStateChanged(INVALID, TypedValue.read(text).isEmpty()));
    setText(null);
    setGraphic(field);
    field.requestFocus();
    field.selectAll();
  }

  /** Digits without an exponent, so that they can be typed over. */
  private static String written(double value) {
    return Double.isNaN(value)
        ? ""
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      event.consume();
    }
  }

  private void take() {
    OptionalDouble typed = TypedValue.read(field.getText());
    if (typed.isEmpty()) {
      table.refuse(field.getText());
      return;
    }
    int city = getItem();
    boolean same = field.getText().strip().equals(written(column().orElseThrow().value(city)));
    cancelEdit();
    if (!same) {
      table.edit(indicator, city, typed.getAsDouble());
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    table.accept();
    show();
    table.requestFocus();
  }
}
