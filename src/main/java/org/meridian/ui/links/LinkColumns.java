package org.meridian.ui.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.links.LinkKey;
import org.meridian.view.links.LinkRow;

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
    var column = column(new LinkKey.Rank(), 52, cells("number-cell", row -> rankText(row.rank())));
    column.textProperty().bind(messages.bind("links.column.rank"));
    return column;
  }

  private static String rankText(int rank) {
    return rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  private TableColumn<LinkRow, LinkRow> pair() {
    var column =
        column(new LinkKey.Pair(), 190, cells("pair-cell", row -> row.pair(messages.language())));
    column.textProperty().bind(messages.bind("links.column.pair"));
    return column;
  }

  private TableColumn<LinkRow, LinkRow> score() {
    var column =
        column(
            new LinkKey.Score(IndexStructure.ROOT),
            60,
            cells("number-cell", row -> row.scoreText()));
    column.textProperty().bind(messages.bind("links.column.score"));
    column.setSortable(false);
    return column;
  }

  private TableColumn<LinkRow, LinkRow> parts() {
    var column = column(new LinkKey.Rank(), 110, shown -> new PartsCell(messages, dark));
    column.textProperty().bind(messages.bind("links.column.parts"));
    column.setSortable(false);
    return column;
  }

  private TableColumn<LinkRow, LinkRow> nodeScore(IndexStructure structure, int node) {
    var column =
        column(new LinkKey.Score(node), 76, cells("number-cell", row -> row.scoreText(node)));
    column.textProperty().bind(messages.bind(structure.node(node).name()));
    column.setVisible(false);
    return column;
  }

  private Optional<TableColumn<LinkRow, LinkRow>> value(ScenarioResult result, int node) {
    IndexResult scores = result.links().result();
    if (scores.raw(node).length == 0) {
      return Optional.empty();
    }
    var column =
        column(
            new LinkKey.Value(node), 90, cells("number-cell", row -> Numbers.raw(row.value(node))));
    IndexNode described = scores.structure().node(node);
    column.textProperty().bind(LinkUnits.header(messages, indicator(result, described)));
    column.setVisible(false);
    return Optional.of(column);
  }

  private static Optional<Indicator> indicator(ScenarioResult result, IndexNode node) {
    return node.linkIndicator().or(node::indicator).flatMap(result.dataset()::indicator);
  }

  private static TableColumn<LinkRow, LinkRow> column(
      LinkKey key,
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
