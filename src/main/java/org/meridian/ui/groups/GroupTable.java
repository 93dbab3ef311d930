package org.meridian.ui.groups;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.content.Column;
import org.meridian.view.groups.GroupCells;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;

/** The table of groups; a click on a heading sorts it, a third one gives the order of the list. */
final class GroupTable extends TableView<ListedGroup> {

  /** Which columns go first where there is no room for all; others stay. */
  private static final List<String> FOLDED =
      List.of("weakest", "median", "ranked", "sum", "best", "share", "mean");

  /** What the bar at the side of a long table takes. */
  private static final double BAR = 16;

  private static final double ROW = 28;
  private static final double NAME = 168;
  private static final double NUMBER = 68;
  private static final double WORDS = 176;

  /** What a heading leaves free at its sides. */
  private static final double BESIDE = 24;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ReadOnlyIntegerWrapper folded = new ReadOnlyIntegerWrapper();
  private GroupsContent shown;
  private List<String> built = List.of();
  private String chosen = "";
  private boolean filling;

  /**
   * @param chose takes the group that the user chose; empty for none
   */
  GroupTable(Explorer explorer, LiveMessages messages, Consumer<Optional<ListedGroup>> chose) {
    this.explorer = explorer;
    this.messages = messages;
    setId("group-table");
    getStyleClass().addAll("group-table", "quiet-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    lengths.columns(this);
    accessibleTextProperty().bind(messages.bind("groups.table"));
    widthProperty().subscribe(this::fold);
    explorer.textScale().subscribe((was, now) -> fold());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (!filling) {
                chosen = row == null ? "" : row.id();
                chose.accept(Optional.ofNullable(row));
              }
            });
  }

  /** Shows a content; the group that was chosen stays so as long as it is listed. */
  Optional<ListedGroup> show(GroupsContent content) {
    filling = true;
    shown = content;
    List<String> wanted = new ArrayList<>(List.of(messages.language().tag()));
    content.columns().forEach(column -> wanted.add(column.id() + column.title().in(messages)));
    if (!built.equals(wanted)) {
      built = wanted;
      getColumns().setAll(content.columns().stream().map(this::column).toList());
      fold();
    }
    getItems().setAll(content.rows());
    sort();
    Optional<ListedGroup> same =
        content.rows().stream().filter(row -> row.id().equals(chosen)).findFirst();
    getSelectionModel().clearSelection();
    same.ifPresent(getSelectionModel()::select);
    filling = false;
    return same;
  }

  /** Columns that have no room are hidden, so that the table is seen whole. */
  private void fold() {
    getColumns().forEach(column -> column.setVisible(true));
    int hidden = 0;
    for (String id : FOLDED) {
      double wanted = BAR;
      for (TableColumn<ListedGroup, ?> column : getVisibleLeafColumns()) {
        wanted += column.getPrefWidth();
      }
      Optional<TableColumn<ListedGroup, ?>> next =
          getColumns().stream()
              .filter(column -> column.getId().equals("group-column-" + id))
              .findFirst();
      if (getWidth() > 0 && wanted > getWidth() && next.isPresent()) {
        next.get().setVisible(false);
        hidden++;
      }
    }
    folded.set(hidden);
  }

  /** How many columns have no room. */
  ReadOnlyIntegerProperty folded() {
    return folded.getReadOnlyProperty();
  }

  /** Chooses a group by its id when it is next shown. */
  void choose(String id) {
    chosen = id;
  }

  /** What is shown, in the order of the rows; empty before the first. */
  Optional<GroupsContent> inOrder() {
    return Optional.ofNullable(shown).map(content -> content.inOrder(List.copyOf(getItems())));
  }

  private TableColumn<ListedGroup, ListedGroup> column(Column<ListedGroup> column) {
    TableColumn<ListedGroup, ListedGroup> made = new TableColumn<>();
    boolean isName = column.id().equals(GroupCells.NAME);
    Label head = new Label(column.title().in(messages));
    head.setTooltip(new Tooltip(column.help().in(messages)));
    made.setGraphic(head);
    made.setId("group-column-" + column.id());
    TableCopy.as(made, column, messages);
    TableCopy.always(made);
    double title = new Text(head.getText()).getLayoutBounds().getWidth() + BESIDE;
    made.setPrefWidth(isName ? NAME : column.isNumeric() ? Math.max(NUMBER, title) : WORDS);
    made.setReorderable(false);
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(any -> isName ? new NameCell(column) : new TextCell(column));
    made.setComparator(order(column));
    if (column.isNumeric()) {
      made.getStyleClass().add("numeric");
      made.setSortType(TableColumn.SortType.DESCENDING);
    }
    return made;
  }

  private Comparator<ListedGroup> order(Column<ListedGroup> column) {
    if (column.isNumeric()) {
      return Comparator.comparingDouble(
          row -> {
            double value = column.number().applyAsDouble(row);
            // A double is above every number where it is none; what is missing comes last instead.
            return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
          });
    }
    Collator collator = Collator.getInstance(messages.language().locale());
    return Comparator.comparing(row -> column.text().of(row, messages), collator);
  }

  private class TextCell extends TableCell<ListedGroup, ListedGroup> {
    private final Column<ListedGroup> column;

    TextCell(Column<ListedGroup> column) {
      this.column = column;
    }

    @Override
    protected void updateItem(ListedGroup row, boolean empty) {
      super.updateItem(row, empty);
      String text = empty || row == null ? null : column.text().of(row, messages);
      setText(text);
      setTooltip(text == null || column.isNumeric() ? null : new Tooltip(text));
    }
  }

  /** The name with the colour of the group. */
  private final class NameCell extends TextCell {
    private final Circle dot = new Circle(5);

    NameCell(Column<ListedGroup> column) {
      super(column);
      setGraphicTextGap(8);
    }

    @Override
    protected void updateItem(ListedGroup row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : dot);
      if (getGraphic() != null) {
        MapTheme theme = MapTheme.of(explorer.dark().get());
        dot.setFill(ToolkitColour.of(ClusterColours.colour(row.colour(), theme)));
      }
    }
  }
}
