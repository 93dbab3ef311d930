package org.meridian.ui.imports;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.text.ImportWords;
import org.meridian.ui.files.WrappedCell;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.text.LiveMessages;

/** What was read, guessed, changed and left out, the worst first. */
final class ReportPage extends VBox {

  private final ImportSession session;
  private final LiveMessages messages;
  private final Label counts = new Label();
  private final TableView<ReportRow> table = new TableView<>();

  ReportPage(ImportSession session, LiveMessages messages) {
    super(12);
    this.session = session;
    this.messages = messages;
    counts.setId("import-counts");
    Button copy = new Button();
    copy.setId("import-copy");
    copy.textProperty().bind(messages.bind("imports.copy"));
    copy.setOnAction(event -> copy());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    table.setId("import-report");
    table.getStyleClass().addAll("quiet-table", "import-report");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label nothing = new Label();
    nothing.textProperty().bind(messages.bind("imports.report.none"));
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    table.setRowFactory(shown -> new ReportLine(messages));
    setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(new HBox(8, counts, between, copy), table);
  }

  /** Shows the report on the file that is looked at. */
  void show() {
    if (table.getColumns().isEmpty()) {
      TableColumn<ReportRow, String> line = column("imports.line", 72, ReportPage::line);
      line.getStyleClass().add("numeric");
      table.getColumns().add(narrow(line));
      table.getColumns().add(narrow(wrapped("imports.column", 150, each -> each.place().column())));
      table.getColumns().add(narrow(wrapped("imports.raw", 150, each -> each.place().raw())));
      table.getColumns().add(wrapped("imports.words", 480, this::words));
    }
    List<ImportProblem> problems = problems();
    table.getItems().setAll(ReportRow.of(problems));
    counts.setText(
        messages.get(
            "imports.report.counts",
            count(problems, ImportLevel.ERROR),
            count(problems, ImportLevel.WARNING),
            count(problems, ImportLevel.INFO)));
  }

  private List<ImportProblem> problems() {
    return session.table().map(ImportedTable::report).map(ImportReport::problems).orElse(List.of());
  }

  private static String count(List<ImportProblem> problems, ImportLevel level) {
    return Long.toString(problems.stream().filter(each -> each.level() == level).count());
  }

  private String level(ImportProblem problem) {
    return messages.get("imports.level." + problem.level().word());
  }

  private static String line(ImportProblem problem) {
    return problem.place().line() == 0 ? "" : Integer.toString(problem.place().line());
  }

  private String words(ImportProblem problem) {
    return new ImportWords(messages.language()).message(problem);
  }

  private static TableColumn<ReportRow, String> narrow(TableColumn<ReportRow, String> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth());
    return column;
  }

  private TableColumn<ReportRow, String> column(
      String key, double width, Function<ImportProblem, String> text) {
    TableColumn<ReportRow, String> column = new TableColumn<>(messages.get(key));
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(row.getValue().problem().map(text).orElse("")));
    column.setPrefWidth(width);
    column.setSortable(false);
    return column;
  }

  private TableColumn<ReportRow, String> wrapped(
      String key, double width, Function<ImportProblem, String> text) {
    TableColumn<ReportRow, String> column = column(key, width, text);
    column.setCellFactory(shown -> new WrappedCell<>());
    return column;
  }

  private void copy() {
    StringBuilder text = new StringBuilder();
    for (ImportProblem each : problems()) {
      text.append(
          String.join(
              "\t",
              level(each),
              line(each),
              each.place().column(),
              each.place().raw().strip(),
              words(each)));
      text.append('\n');
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(text.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
