package org.meridian.ui.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.links.LinkCells;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinkSortKey;

/** Makes the columns of the table of links: four that always stand, the others on demand. */
final class LinkColumns {

  private final LiveMessages messages;
  private final BooleanSupplier dark;

  LinkColumns(LiveMessages messages, BooleanSupplier dark) {
    this.messages = messages;
    this.dark = dark;
  }

  /** All columns for a result, in order. */
  List<TableColumn<LinkRow, LinkRow>> of(ScenarioResult result) {
    List<TableColumn<LinkRow, LinkRow>> columns = new ArrayList<>();
    columns.add(rank());
    columns.add(pair());
    columns.add(score());
    columns.add(parts());
    columns.add(regions());
    IndexResult scores = result.links().result();
    for (int node = 1; node < scores.structure().size(); node++) {
      if (scores.takesPart(node)) {
        columns.add(nodeScore(scores.structure(), node));
        value(result, node).ifPresent(columns::add);
      }
    }
    return columns;
  }

  private TableColumn<LinkRow, LinkRow> rank() {
    var column = column(LinkCells.rank(), new LinkSortKey.Rank(), 52);
    column.setMaxWidth(2 * column.getPrefWidth());
    return column;
  }

  private TableColumn<LinkRow, LinkRow> pair() {
    return column(LinkCells.pair(), new LinkSortKey.PairKey(), 190);
  }

  private TableColumn<LinkRow, LinkRow> regions() {
    var column = column(LinkCells.regions(), new LinkSortKey.PairKey(), 170);
    column.setSortable(false);
    column.setVisible(false);
    return column;
  }

  private TableColumn<LinkRow, LinkRow> score() {
    var column = column(LinkCells.score(), new LinkSortKey.Score(IndexStructure.ROOT), 68);
    column.setSortable(false);
    return column;
  }

  private TableColumn<LinkRow, LinkRow> parts() {
    var column = column(new LinkSortKey.Rank(), 110, shown -> new PartsCell(messages, dark));
    column.textProperty().bind(messages.bind("links.column.parts"));
    column.setSortable(false);
    return column;
  }

  private TableColumn<LinkRow, LinkRow> nodeScore(IndexStructure structure, int node) {
    var column = column(LinkCells.score(structure, node), new LinkSortKey.Score(node), 76);
    column.setVisible(false);
    return column;
  }

  private Optional<TableColumn<LinkRow, LinkRow>> value(ScenarioResult result, int node) {
    if (result.links().result().raw(node).length == 0) {
      return Optional.empty();
    }
    var column = column(LinkCells.value(result, node), new LinkSortKey.ValueKey(node), 90);
    column.setVisible(false);
    return Optional.of(column);
  }

  private TableColumn<LinkRow, LinkRow> column(
      Column<LinkRow> described, LinkSortKey key, double width) {
    String style = described.isNumeric() ? "number-cell" : "pair-cell";
    var column = column(key, width, cells(style, row -> described.text().of(row, messages)));
    column
        .textProperty()
        .bind(messages.languageProperty().map(now -> described.title().in(messages)));
    TableCopy.as(column, described, messages);
    return column;
  }

  private static TableColumn<LinkRow, LinkRow> column(
      LinkSortKey key,
      double width,
      Callback<TableColumn<LinkRow, LinkRow>, TableCell<LinkRow, LinkRow>> cells) {
    TableColumn<LinkRow, LinkRow> column = new TableColumn<>();
    column.setUserData(key);
    column.setPrefWidth(width);
    column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
    column.setCellFactory(cells);
    return column;
  }

  private static Callback<TableColumn<LinkRow, LinkRow>, TableCell<LinkRow, LinkRow>> cells(
      String style, RowText text) {
    return column -> {
      column.getStyleClass().add(style.replace("cell", "column"));
      return new TextCell(style, text);
    };
  }

  /** What a cell says about a row. */
  interface RowText {
    String of(LinkRow row);
  }

  private static final class TextCell extends TableCell<LinkRow, LinkRow> {

    private final RowText text;

    TextCell(String style, RowText text) {
      this.text = text;
      getStyleClass().add(style);
    }

    @Override
    protected void updateItem(LinkRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.of(row));
    }
  }
}
