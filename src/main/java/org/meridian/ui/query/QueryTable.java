package org.meridian.ui.query;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.query.QueryCells;
import org.meridian.view.query.QueryContent;
import org.meridian.view.table.ShownTable;

/** The cities that a query means; the chosen row and the selected city are one. */
final class QueryTable extends TableView<Integer> {

  private static final double ROW = 28;
  private static final double CITY = 140;
  private static final double COUNTRY = 200;
  private static final double NUMBER = 64;
  private static final double WORDS = 104;
  private static final double WIDEST = 150;

  /** What a heading leaves free at its sides. */
  private static final double BESIDE = 24;

  private final Explorer explorer;
  private final LiveMessages messages;
  private QueryContent shown;
  private List<String> built = List.of();
  private boolean filling;

  QueryTable(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
    setId("query-table");
    getStyleClass().add("quiet-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW);
    lengths.columns(this);
    accessibleTextProperty().bind(messages.bind("query.table"));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            city -> {
              if (!filling && city != null) {
                explorer.selection().select(id(city));
              }
            });
  }

  private String id(int city) {
    return shown.result().dataset().city(city).id();
  }

  /** Shows a content in the order that was chosen. */
  void show(QueryContent content) {
    filling = true;
    shown = content;
    List<String> wanted = new ArrayList<>(List.of(messages.language().tag()));
    content.columns().forEach(column -> wanted.add(column.id() + column.title().in(messages)));
    if (built.equals(wanted)) {
      for (int at = 0; at < content.columns().size(); at++) {
        ((QueryColumn) getColumns().get(at)).shown = content.columns().get(at);
      }
    } else {
      built = wanted;
      getColumns().setAll(content.columns().stream().map(QueryColumn::new).toList());
    }
    getItems().setAll(content.rows());
    sort();
    refresh();
    getSelectionModel().clearSelection();
    filling = false;
  }

  /** What is shown, in the order of the rows; empty before the first. */
  Optional<QueryContent> inOrder() {
    return Optional.ofNullable(shown).map(content -> content.inOrder(List.copyOf(getItems())));
  }

  /** A column that keeps its place and its sorting while what it shows changes. */
  private final class QueryColumn extends TableColumn<Integer, Integer> {
    private Column<Integer> shown;

    QueryColumn(Column<Integer> first) {
      shown = first;
      Label head = new Label(first.title().in(messages));
      head.setTooltip(new Tooltip(first.help().in(messages)));
      setGraphic(head);
      setId("query-column-" + first.id());
      TableCopy.as(this, row -> ShownTable.cell(shown, row, messages));
      double title = new Text(head.getText()).getLayoutBounds().getWidth() + BESIDE;
      boolean isCity = first.id().equals(QueryCells.CITY);
      boolean isCountry = first.id().equals(QueryCells.COUNTRY);
      double words = Math.clamp(title, first.isNumeric() ? NUMBER : WORDS, WIDEST);
      setPrefWidth(isCity ? CITY : isCountry ? COUNTRY : words);
      setReorderable(false);
      setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
      setCellFactory(any -> new QueryCell());
      setComparator(order());
      if (first.isNumeric()) {
        getStyleClass().add("numeric");
        setSortType(first.kind() == ColumnKind.RANK ? SortType.ASCENDING : SortType.DESCENDING);
      }
    }

    /** By number with missing ones last either way, words by the rules of the language. */
    private Comparator<Integer> order() {
      if (shown.isNumeric()) {
        return Comparator.comparingDouble(
            city -> {
              double value = shown.number().applyAsDouble(city);
              boolean ascending = getSortType() == SortType.ASCENDING;
              double last = ascending ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
              return Double.isNaN(value) ? last : value;
            });
      }
      Collator collator = Collator.getInstance(messages.language().locale());
      return Comparator.comparing(city -> shown.text().of(city, messages), collator);
    }

    private final class QueryCell extends TableCell<Integer, Integer> {
      @Override
      protected void updateItem(Integer city, boolean empty) {
        super.updateItem(city, empty);
        setText(empty || city == null ? null : shown.text().of(city, messages));
      }
    }
  }
}
