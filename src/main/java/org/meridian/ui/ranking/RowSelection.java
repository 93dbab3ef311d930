package org.meridian.ui.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.meridian.ui.state.Selection;
import org.meridian.view.ranking.RankingRow;

/**
 * Lets the rows of the table show the selection of the window. Only hand and keys on the rows
 * change that selection; filtering, sorting and making the table anew never do, although the
 * table's own selection changes with them.
 */
final class RowSelection {

  private final TableView<RankingRow> table;
  private final Selection selection;

  RowSelection(TableView<RankingRow> table, Selection selection) {
    this.table = table;
    this.selection = selection;
    model().setSelectionMode(SelectionMode.MULTIPLE);
    EventDispatcher plain = table.getEventDispatcher();
    table.setEventDispatcher((event, tail) -> dispatch(plain, event, tail));
    selection.cities().subscribe(ids -> mirror());
  }

  private MultipleSelectionModel<RankingRow> model() {
    return table.getSelectionModel();
  }

  private Event dispatch(EventDispatcher plain, Event event, EventDispatchChain tail) {
    if (!isByUser(event)) {
      return plain.dispatchEvent(event, tail);
    }
    Set<String> before = marked();
    Event rest = plain.dispatchEvent(event, tail);
    if (isPlainPress(event) || !marked().equals(before)) {
      take(before, adds(event));
    }
    return rest;
  }

  private static boolean isByUser(Event event) {
    return event.getEventType() == KeyEvent.KEY_PRESSED
        || event instanceof MouseEvent && isOnRow(event.getTarget());
  }

  private static boolean isOnRow(Object target) {
    Node above = target instanceof Node node ? node : null;
    while (above != null && !(above instanceof TableRow<?>)) {
      above = above.getParent();
    }
    return above instanceof TableRow<?> row && !row.isEmpty();
  }

  /** A press that means this row and no other, whichever were selected. */
  private static boolean isPlainPress(Event event) {
    return event instanceof MouseEvent mouse
        && mouse.getEventType() == MouseEvent.MOUSE_PRESSED
        && mouse.getButton() == MouseButton.PRIMARY
        && !mouse.isShiftDown()
        && !mouse.isShortcutDown();
  }

  private static boolean adds(Event event) {
    return event instanceof MouseEvent mouse && mouse.isShortcutDown()
        || event instanceof KeyEvent key && key.isShortcutDown();
  }

  /** The ids of the rows that the table marks. */
  private Set<String> marked() {
    Set<String> ids = new LinkedHashSet<>();
    model().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .forEach(row -> ids.add(row.city().id()));
    return ids;
  }

  /** Takes over what the user did to the table; cities out of sight stay if rows were added. */
  private void take(Set<String> before, boolean adds) {
    Set<String> now = marked();
    Set<String> next = new LinkedHashSet<>(selection.cities().get());
    next.removeIf(id -> !now.contains(id) && (!adds || before.contains(id)));
    next.addAll(now);
    RankingRow last = model().getSelectedItem();
    if (last != null && next.remove(last.city().id())) {
      next.add(last.city().id());
    }
    selection.select(next);
  }

  /** Takes over what a reader of the screen did to the table. */
  void take() {
    take(marked(), false);
  }

  /** Marks the rows of the selected cities, as far as the table shows them. */
  void mirror() {
    Set<String> wanted = selection.cities().get();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < table.getItems().size(); at++) {
      if (wanted.contains(table.getItems().get(at).city().id())) {
        places.add(at);
      }
    }
    if (!new TreeSet<>(model().getSelectedIndices()).equals(new TreeSet<>(places))) {
      model().clearSelection();
      model().selectIndices(-1, places.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
