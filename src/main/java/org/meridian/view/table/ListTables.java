package org.meridian.view.table;

import java.util.ArrayList;
import java.util.List;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.charts.lists.RankedList;
import org.meridian.view.charts.lists.RankedPlace;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/** Tables of charts, and of ranked lists side by side. */
final class ListTables {

  private ListTables() {}

  /** A column a list, from the first place down: {@code 2 Shanghai ▲1}. */
  static ShownTable of(TopListsContent content, Messages words) {
    List<TableHead> heads = new ArrayList<>();
    int longest = 0;
    for (RankedList list : content.lists()) {
      heads.add(new TableHead("list-" + heads.size(), list.title().in(words), false));
      longest = Math.max(longest, list.places().size());
    }
    List<List<ShownCell>> rows = new ArrayList<>();
    for (int at = 0; at < longest; at++) {
      int place = at;
      rows.add(content.lists().stream().map(list -> cell(list, place, words)).toList());
    }
    return new ShownTable(heads, rows);
  }

  private static ShownCell cell(RankedList list, int at, Messages words) {
    if (at >= list.places().size()) {
      return ShownCell.of("");
    }
    RankedPlace place = list.places().get(at);
    String name = place.number() + "  " + words.get(place.city().name());
    String change = list.hasChanges() ? place.change(words) : "";
    return ShownCell.of(change.isEmpty() ? name : name + "  " + change);
  }

  /** What a chart draws, as it is written to files. */
  static ShownTable chart(ChartTable table) {
    return new ShownTable(
        table.header().stream().map(title -> new TableHead(title, title, false)).toList(),
        table.rows().stream().map(row -> row.stream().map(ListTables::cell).toList()).toList());
  }

  private static ShownCell cell(ChartTable.ChartCell cell) {
    return switch (cell) {
      case ChartTable.WordCell words -> ShownCell.of(words.text());
      case ChartTable.NumberCell number ->
          new ShownCell(Numbers.raw(number.value()), number.value());
      case ChartTable.WholeCell whole -> new ShownCell(Numbers.whole(whole.value()), whole.value());
    };
  }
}
