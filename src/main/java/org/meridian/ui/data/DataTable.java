package org.meridian.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.TextWidth;
import org.meridian.view.data.DataCells;
import org.meridian.view.data.DataColumn;
import org.meridian.view.data.DataContent;
import org.meridian.view.data.DataOrder;

/**
 * The table of values, drawn only as far as it is in sight, in both directions. Rows are positions
 * of cities, in the order of the content that it is given; a click on a heading asks for another.
 */
final class DataTable extends TableView<Integer> {

  private static final double ROW = 28;
  private static final double WIDTH = 152;

  /** What a heading leaves free at its sides. */
  private static final double MARGIN = 12;

  /** The part of the width of a name that the longer of two lines takes at most. */
  private static final double ON_TWO_LINES = 0.68;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final DataCells words;
  private final DataEdits edits;
  private final ReadOnlyObjectWrapper<DataContent> content = new ReadOnlyObjectWrapper<>();
  private final Consumer<String> problem;
  private List<String> built = List.of();
  private boolean following;

  /**
   * @param edits takes what is typed
   * @param resort asks for another order
   * @param problem takes words on what cannot be taken; empty when all is well
   */
  DataTable(
      Explorer explorer,
      LiveMessages messages,
      DataEdits edits,
      Runnable resort,
      Consumer<String> problem) {
    this.explorer = explorer;
    this.messages = messages;
    this.edits = edits;
    this.problem = problem;
    words = new DataCells(messages);
    setId("data-table");
    getStyleClass().addAll("data-table", "quiet-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    lengths.columns(this);
    setEditable(true);
    getSelectionModel().setCellSelectionEnabled(true);
    accessibleTextProperty().bind(messages.bind("data.table"));
    setSortPolicy(
        table -> {
          if (!following) {
            resort.run();
          }
          return true;
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getFocusModel()
        .focusedItemProperty()
        .subscribe(city -> chosen(getSelectionModel().getSelectedItem()));
  }

  private void chosen(Integer city) {
    if (!following && city != null && content.get() != null && isFocused()) {
      explorer.selection().select(content.get().result().dataset().city(city).id());
    }
  }

  private void pressed(KeyEvent event) {
    boolean starts = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
    var cell = getFocusModel().getFocusedCell();
    if (starts && getEditingCell() == null && cell.getRow() >= 0 && cell.getTableColumn() != null) {
      edit(cell.getRow(), getColumns().get(cell.getColumn()));
      event.consume();
    }
  }

  /** The order asked for by a click on a heading. */
  DataOrder order() {
    return getSortOrder().stream()
        .findFirst()
        .map(
            column ->
                new DataOrder(
                    (String) column.getUserData(),
                    column.getSortType() == TableColumn.SortType.DESCENDING))
        .orElse(DataOrder.USUAL);
  }

  /** Shows a table, with the columns that it has. */
  void show(DataContent next) {
    following = true;
    content.set(next);
    List<String> wanted = new ArrayList<>(List.of(messages.language().tag()));
    next.columns().forEach(column -> wanted.add(column.id() + words.below(next, column)));
    if (!built.equals(wanted)) {
      DataOrder order = order();
      built = wanted;
      getColumns().setAll(columns(next));
      restore(order);
    }
    if (!getItems().equals(next.rows())) {
      getItems().setAll(next.rows());
    }
    following = false;
  }

  private void restore(DataOrder order) {
    getColumns().stream()
        .filter(column -> column.getUserData().equals(order.by()) && order != DataOrder.USUAL)
        .findFirst()
        .ifPresent(
            column -> {
              column.setSortType(
                  order.descending()
                      ? TableColumn.SortType.DESCENDING
                      : TableColumn.SortType.ASCENDING);
              getSortOrder().setAll(List.of(column));
            });
  }

  private List<TableColumn<Integer, Integer>> columns(DataContent next) {
    List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
    columns.add(fixed("rank", DataOrder.RANK, 52, words::rank));
    columns.add(
        fixed(
            "city",
            DataOrder.CITY,
            150,
            (shown, city) -> messages.get(shown.result().dataset().city(city).name())));
    columns.add(fixed("coverage", DataOrder.COVERAGE, 70, words::coverage));
    columns.get(1).getStyleClass().remove("numeric");
    for (DataColumn column : next.columns()) {
      columns.add(column(next, column));
    }
    return columns;
  }

  private TableColumn<Integer, Integer> fixed(
      String name, String key, double width, BiFunction<DataContent, Integer, String> text) {
    String title = messages.get("data.column." + name);
    TableColumn<Integer, Integer> column = headed(name, key, width, new Label(title));
    messages.find("data.column." + name + ".help").ifPresent(help -> explain(column, help));
    column.setEditable(false);
    column.setCellFactory(any -> new FixedCell(text));
    return column;
  }

  private TableColumn<Integer, Integer> column(DataContent next, DataColumn column) {
    Label name = new Label(words.name(column));
    Label below = new Label(words.below(next, column));
    below.getStyleClass().add("secondary");
    name.setWrapText(true);
    name.setTextAlignment(TextAlignment.RIGHT);
    name.setAlignment(Pos.CENTER_RIGHT);
    VBox head = new VBox(0, name, below);
    head.setAlignment(Pos.CENTER_RIGHT);
    head.getStyleClass().add("data-head");
    TableColumn<Integer, Integer> made = headed(column.id(), column.id(), width(name), head);
    name.prefWidthProperty().bind(made.widthProperty().subtract(MARGIN));
    explain(made, words.details(next, column));
    made.setCellFactory(any -> new DataCell(column.id(), this, content.getReadOnlyProperty()));
    return made;
  }

  /** So wide that a name stands on two lines, which break where words do. */
  private static double width(Label name) {
    return Math.max(WIDTH, Math.ceil(TextWidth.secondary(name.getText()) * ON_TWO_LINES) + MARGIN);
  }

  private static TableColumn<Integer, Integer> headed(
      String name, String key, double width, Node head) {
    TableColumn<Integer, Integer> column = new TableColumn<>();
    column.setId("data-column-" + name);
    column.setUserData(key);
    column.setPrefWidth(width);
    column.setMinWidth(48);
    column.setReorderable(false);
    column.getStyleClass().add("numeric");
    column.setGraphic(head);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    return column;
  }

  private static void explain(TableColumn<?, ?> column, String help) {
    Tooltip tooltip = new Tooltip(help);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    Tooltip.install(column.getGraphic(), tooltip);
  }

  /** What is shown. */
  DataContent content() {
    return content.get();
  }

  DataCells words() {
    return words;
  }

  Optional<DataColumn> column(String indicator) {
    DataContent now = content.get();
    return now == null
        ? Optional.empty()
        : now.columns().stream().filter(column -> column.id().equals(indicator)).findFirst();
  }

  /** The value of the data, before any what-if. */
  double before(String indicator, int city) {
    return edits.before(content.get().result(), indicator, city);
  }

  void edit(String indicator, int city, double value) {
    edits.edit(content.get().result(), indicator, city, value);
  }

  void refuse(String typed) {
    problem.accept(messages.get("data.not.number", typed.strip()));
  }

  void refuseColumn(DataColumn column) {
    String shown = content.get().result().scenario().year().toString();
    problem.accept(
        words.name(column)
            + ": "
            + messages.get(
                column.vintage().isEmpty() ? "data.no.values" : "data.not.editable", shown));
  }

  void accept() {
    problem.accept("");
  }

  /** A cell that is only read. */
  private final class FixedCell extends TableCell<Integer, Integer> {

    private final BiFunction<DataContent, Integer, String> text;

    FixedCell(BiFunction<DataContent, Integer, String> text) {
      this.text = text;
      content.subscribe(now -> show());
    }

    @Override
    protected void updateItem(Integer city, boolean empty) {
      super.updateItem(city, empty);
      show();
    }

    private void show() {
      boolean shown = !isEmpty() && getItem() != null && content.get() != null;
      setText(shown ? text.apply(content.get(), getItem()) : null);
    }
  }
}
