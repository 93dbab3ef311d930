package org.meridian.ui.imports;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportLevel;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.ImportedTable.SampleRow;
import org.meridian.ui.text.LiveMessages;

/** The first rows of a table as they stand, each column under what it is taken for. */
final class SampleGrid extends TableView<SampleRow> {

  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  /** More columns than a person looks at slow the table down. */
  private static final int MOST = 100;

  /** So many rows say how wide a column is to be. */
  private static final int MEASURED = 30;

  private final LiveMessages messages;
  private final IntConsumer chosen;
  private final Label nothing = new Label();
  private Set<Integer> lines = Set.of();

  /**
   * @param chosen takes the position of a column whose head is clicked
   */
  SampleGrid(LiveMessages messages, IntConsumer chosen) {
    this.messages = messages;
    this.chosen = chosen;
    setId("import-sample");
    getStyleClass().add("import-sample");
    accessibleTextProperty().bind(messages.bind("imports.sample"));
    setRowFactory(
        table ->
            new TableRow<>() {
              @Override
              protected void updateItem(SampleRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(PROBLEM, row != null && lines.contains(row.line()));
              }
            });
    nothing.textProperty().bind(messages.bind("imports.sample.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    setPlaceholder(new Label());
  }

  /** Shows a table. */
  void show(ImportedTable table) {
    setPlaceholder(nothing);
    lines =
        table.report().problems().stream()
            .filter(problem -> problem.level() != ImportLevel.INFO)
            .map(problem -> problem.place().line())
            .collect(Collectors.toSet());
    getColumns().clear();
    List<ColumnChoice> columns = table.report().choices().columns();
    if (!table.sample().isEmpty()) {
      getColumns().add(line());
    }
    for (int column = 0; column < Math.min(MOST, columns.size()); column++) {
      getColumns().add(column(columns.get(column), column, longest(table.sample(), column)));
    }
    if (columns.size() > MOST) {
      getColumns().add(more(columns.size() - MOST));
    }
    getItems().setAll(table.sample());
  }

  private TableColumn<SampleRow, Number> line() {
    TableColumn<SampleRow, Number> line = new TableColumn<>(messages.get("imports.line"));
    line.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().line()));
    line.getStyleClass().add("numeric");
    line.setPrefWidth(56);
    line.setSortable(false);
    line.setReorderable(false);
    return line;
  }

  private TableColumn<SampleRow, String> more(int hidden) {
    TableColumn<SampleRow, String> more =
        new TableColumn<>(messages.get("imports.sample.more", Integer.toString(hidden)));
    more.setSortable(false);
    more.setPrefWidth(160);
    return more;
  }

  private static int longest(List<SampleRow> rows, int column) {
    return rows.stream()
        .limit(MEASURED)
        .filter(row -> column < row.cells().size())
        .mapToInt(row -> letters(row.cells().get(column)))
        .max()
        .orElse(0);
  }

  private TableColumn<SampleRow, String> column(ColumnChoice choice, int at, int longest) {
    TableColumn<SampleRow, String> column = new TableColumn<>();
    column.setGraphic(head(choice, at));
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(
                at < row.getValue().cells().size() ? row.getValue().cells().get(at) : ""));
    column.setSortable(false);
    column.setReorderable(false);
    int letters = Math.max(letters(choice.name()), longest);
    column.setPrefWidth(Math.clamp(36 + 9L * letters, 104, 248));
    if (choice.values().type().isNumber()) {
      column.getStyleClass().add("numeric");
    }
    return column;
  }

  /** The room of a name in letters: an ideograph is as wide as two. */
  private static int letters(String name) {
    return name.chars().map(letter -> letter > 0x2E80 ? 2 : 1).sum();
  }

  private VBox head(ColumnChoice choice, int at) {
    Label role = new Label(messages.get("imports.role." + ColumnBar.word(choice.role())));
    role.getStyleClass().add(choice.role() == ColumnRole.NONE ? "secondary" : "import-role");
    String unit = choice.values().unit().isEmpty() ? "" : " · " + choice.values().unit();
    Label type = new Label(messages.get("imports.type." + choice.values().type().word()) + unit);
    type.getStyleClass().add("secondary");
    Label name = new Label(choice.name());
    name.getStyleClass().add("strong");
    VBox head = new VBox(1, role, type, name);
    head.setAlignment(choice.values().type().isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    head.setId("import-head-" + at);
    head.getStyleClass().add("import-head");
    head.setOnMouseClicked(event -> chosen.accept(at));
    return head;
  }
}
