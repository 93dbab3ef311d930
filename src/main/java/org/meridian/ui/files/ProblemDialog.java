package org.meridian.ui.files;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.ports.Trouble;
import org.meridian.ui.text.CloseButton;
import org.meridian.ui.text.LiveMessages;

/** Everything found wrong with what the user opened: file, line, column, value, what to do. */
final class ProblemDialog extends Dialog<ButtonType> {

  /** Room for seven digits, which must not give way to words. */
  private static final double LINE = 76;

  private final LiveMessages messages;

  /**
   * @param messages words
   * @param opened whether it could be opened all the same
   * @param name of the folder or file
   * @param troubles what was found, in order
   */
  ProblemDialog(LiveMessages messages, boolean opened, String name, List<Trouble> troubles) {
    this.messages = messages;
    setTitle(messages.get("shell.problems.title"));
    setResizable(true);
    DialogPane pane = getDialogPane();
    pane.setId("problem-dialog");
    CloseButton.put(pane, messages);
    Label head =
        new Label(messages.get(opened ? "shell.problems.opened" : "shell.problems.refused", name));
    head.getStyleClass().add("heading");
    Label count =
        new Label(messages.get("shell.problems.count", Integer.toString(troubles.size())));
    count.getStyleClass().add("secondary");
    TableView<Trouble> table = table(troubles);
    VBox content = new VBox(8, head, count, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    pane.setContent(content);
    pane.setPrefSize(980, 480);
  }

  private TableView<Trouble> table(List<Trouble> troubles) {
    TableView<Trouble> table = new TableView<>(FXCollections.observableArrayList(troubles));
    table.setId("problem-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("shell.problems.file", 140, Trouble::file));
    table.getColumns().add(lineColumn());
    table.getColumns().add(column("shell.problems.column", 110, Trouble::column));
    table.getColumns().add(column("shell.problems.value", 110, Trouble::value));
    table
        .getColumns()
        .add(column("shell.problems.words", 480, trouble -> messages.get(trouble.words())));
    return table;
  }

  private TableColumn<Trouble, Number> lineColumn() {
    TableColumn<Trouble, Number> column = new TableColumn<>(messages.get("shell.problems.line"));
    column.setPrefWidth(LINE);
    column.setMinWidth(LINE);
    column.getStyleClass().add("numeric");
    column.setCellValueFactory(
        cell ->
            new ReadOnlyObjectWrapper<>(
                cell.getValue().line() == 0 ? null : cell.getValue().line()));
    return column;
  }

  private TableColumn<Trouble, String> column(
      String key, double width, Function<Trouble, String> text) {
    TableColumn<Trouble, String> column = new TableColumn<>(messages.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setCellFactory(shown -> new WrappedCell());
    return column;
  }
}
