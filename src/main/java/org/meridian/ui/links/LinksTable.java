package org.meridian.ui.links;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Selection;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinkSortKey;

/**
 * The table of links. Rows are in the order of the list that it is given; a click on a heading asks
 * for another list. The selected row is the selected link, rows of selected cities wear a halo.
 */
final class LinksTable extends TableView<LinkRow> {

  private static final PseudoClass HALO = PseudoClass.getPseudoClass("halo");
  private static final double ROW_HEIGHT = 32;

  private final LinkRows rows = new LinkRows();
  private final Selection selection;
  private final LiveMessages messages;
  private final LinkColumns columns;
  private final Runnable resort;
  private IndexStructure structure;
  private boolean following;

  LinksTable(Explorer explorer, LiveMessages messages, Runnable resort) {
    this.messages = messages;
    this.selection = explorer.selection();
    this.columns = new LinkColumns(messages, explorer.dark()::get);
    this.resort = resort;
    setId("links-table");
    getStyleClass().add("links-table");
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    lengths.rows(this, ROW_HEIGHT);
    lengths.columns(this);
    setTableMenuButtonVisible(true);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    accessibleTextProperty().bind(messages.bind("links.table"));
    setItems(rows);
    setSortPolicy(table -> sortAsked());
    setRowFactory(table -> new Row());
    getSelectionModel().selectedItemProperty().subscribe(this::rowSelected);
    selection.link().subscribe(link -> follow());
    messages.languageProperty().subscribe(this::refresh);
    explorer.dark().subscribe(this::refresh);
  }

  private boolean sortAsked() {
    if (!following) {
      getSortOrder().stream().findFirst().ifPresent(this::bestFirst);
      resort.run();
    }
    return true;
  }

  /** The first click on a column of figures asks for the highest, not the lowest. */
  private void bestFirst(TableColumn<LinkRow, ?> column) {
    boolean figures =
        column.getUserData() instanceof LinkSortKey.Score
            || column.getUserData() instanceof LinkSortKey.ValueKey;
    if (figures && column.getSortType() == TableColumn.SortType.ASCENDING) {
      following = true;
      column.setSortType(TableColumn.SortType.DESCENDING);
      following = false;
    }
  }

  /** The order asked for by a click on a heading; by rank if none was. */
  LinkSortKey key() {
    return getSortOrder().stream()
        .findFirst()
        .map(column -> (LinkSortKey) column.getUserData())
        .orElse(new LinkSortKey.Rank());
  }

  /** Whether the order asked for runs upwards. */
  boolean ascending() {
    return getSortOrder().stream()
        .findFirst()
        .map(column -> column.getSortType() == TableColumn.SortType.ASCENDING)
        .orElse(true);
  }

  /** Shows a list, and keeps the selected link selected. */
  void show(LinkList list) {
    ScenarioResult result = list.result();
    IndexStructure next = result.links().result().structure();
    following = true;
    if (next != structure) {
      structure = next;
      getColumns().setAll(columns.of(result));
    }
    rows.show(list);
    following = false;
    follow();
  }

  /** What is shown now. */
  LinkList list() {
    return rows.list();
  }

  private void follow() {
    following = true;
    int position =
        selection.link().get().map(link -> list().position(link.from(), link.to())).orElse(-1);
    if (position < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != position
        || !list().row(position).equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().clearAndSelect(position);
      bringIntoSight(position);
    }
    following = false;
  }

  private void bringIntoSight(int position) {
    boolean seen =
        lookupAll(".table-row-cell").stream()
            .anyMatch(row -> row instanceof Row own && own.getIndex() == position);
    if (!seen) {
      scrollTo(Math.max(0, position - 2));
    }
  }

  private void rowSelected(LinkRow row) {
    if (!following && row != null) {
      selection.selectLink(row.from().id(), row.to().id());
    }
  }

  List<String> headings() {
    return getColumns().stream().map(TableColumn::getText).toList();
  }

  /** A row that shows by a halo that one of its cities is selected. */
  private final class Row extends TableRow<LinkRow> {

    Row() {
      selection.cities().subscribe(this::dress);
    }

    @Override
    protected void updateItem(LinkRow row, boolean empty) {
      super.updateItem(row, empty);
      dress(selection.cities().get());
      setAccessibleText(row == null ? "" : LinkWords.row(messages, row));
    }

    private void dress(Set<String> cities) {
      LinkRow row = getItem();
      boolean touched =
          row != null && (cities.contains(row.from().id()) || cities.contains(row.to().id()));
      pseudoClassStateChanged(HALO, touched);
    }
  }
}
