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
import org.meridian.model.reading.Problem;
import org.meridian.text.ProblemWords;
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
   * @param problems what was found, in order
   */
  ProblemDialog(LiveMessages messages, boolean opened, String name, List<Problem> problems) {
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
        new Label(messages.get("shell.problems.count", Integer.toString(problems.size())));
    count.getStyleClass().add("secondary");
    TableView<Problem> table = table(problems);
    VBox content = new VBox(8, head, count, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    content.getStyleClass().add("page");
    pane.setContent(content);
    pane.setPrefSize(980, 480);
  }

  private TableView<Problem> table(List<Problem> problems) {
    ProblemWords words = new ProblemWords(messages.language());
    TableView<Problem> table = new TableView<>(FXCollections.observableArrayList(problems));
    table.setId("problem-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("shell.problems.file", 140, Problem::file));
    table.getColumns().add(lineColumn());
    table.getColumns().add(column("shell.problems.column", 110, Problem::column));
    table.getColumns().add(column("shell.problems.value", 110, Problem::value));
    table.getColumns().add(column("shell.problems.words", 480, words::sentences));
    return table;
  }

  private TableColumn<Problem, Number> lineColumn() {
    TableColumn<Problem, Number> column = new TableColumn<>(messages.get("shell.problems.line"));
    column.setPrefWidth(LINE);
    column.setMinWidth(LINE);
    column.getStyleClass().add("numeric");
    column.setCellValueFactory(
        cell ->
            new ReadOnlyObjectWrapper<>(
                cell.getValue().line() == 0 ? null : cell.getValue().line()));
    return column;
  }

  private TableColumn<Problem, String> column(
      String key, double width, Function<Problem, String> text) {
    TableColumn<Problem, String> column = new TableColumn<>(messages.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setCellFactory(shown -> new WrappedCell<>());
    return column;
  }
}
