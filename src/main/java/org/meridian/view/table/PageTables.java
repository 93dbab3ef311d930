package org.meridian.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.CorrelationBlock;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.ShiftBlock;
import org.meridian.view.table.ShownTable.ShownCell;
import org.meridian.view.table.ShownTable.TableHead;

/** Pages on the method and traces as tables: of several blocks, the first with rows. */
final class PageTables {

  private PageTables() {}

  static ShownTable of(PageContent content, Messages words) {
    return content.blocks().stream()
        .map(block -> of(block, words))
        .filter(table -> !table.rows().isEmpty())
        .findFirst()
        .orElseGet(() -> new ShownTable(List.of(), List.of()));
  }

  private static ShownTable of(PageBlock block, Messages words) {
    return switch (block) {
      case CityBlock cities -> cities(cities);
      case BarBlock bars -> bars(bars, words);
      case ShiftBlock shifts -> shifts(shifts);
      case CorrelationBlock field -> correlations(field, words);
      case LineBlock lines -> lines(lines, words);
    };
  }

  private static ShownTable cities(CityBlock block) {
    List<CityColumn> columns =
        block.columns().stream()
            .filter(column -> column.kind() != CityColumn.CityColumnKind.BAND)
            .toList();
    return new ShownTable(
        columns.stream()
            .map(
                column ->
                    new TableHead(
                        column.id(),
                        column.title(),
                        column.kind() == CityColumn.CityColumnKind.NUMBER))
            .toList(),
        block.rows().stream()
            .map(row -> columns.stream().map(column -> cell(column, row)).toList())
            .toList());
  }

  private static ShownCell cell(CityColumn column, int row) {
    return new ShownCell(column.text().apply(row), column.key().applyAsDouble(row));
  }

  private static ShownTable bars(BarBlock block, Messages words) {
    return new ShownTable(
        List.of(head("name", words, false), head("value", words, true), head("said", words, false)),
        block.bars().stream()
            .map(
                bar ->
                    List.of(
                        ShownCell.of(bar.name()),
                        new ShownCell(bar.figure(), bar.value()),
                        ShownCell.of(bar.figure())))
            .toList());
  }

  private static ShownTable shifts(ShiftBlock block) {
    List<TableHead> heads = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      heads.add(new TableHead("column-" + at, block.headers().get(at), at > 0));
    }
    return new ShownTable(
        heads,
        block.shifts().stream()
            .map(
                shift ->
                    List.of(
                        ShownCell.of(shift.name()),
                        percent(shift.before()),
                        percent(shift.after()),
                        percent(shift.moved())))
            .toList());
  }

  private static ShownCell percent(double value) {
    return new ShownCell(Numbers.fixed(value, 1), value);
  }

  private static ShownTable correlations(CorrelationBlock block, Messages words) {
    List<TableHead> heads = new ArrayList<>(List.of(head("name", words, false)));
    block.names().forEach(name -> heads.add(new TableHead(name, name, true)));
    return new ShownTable(
        heads, IntStream.range(0, block.size()).mapToObj(row -> row(block, row)).toList());
  }

  private static List<ShownCell> row(CorrelationBlock block, int row) {
    List<ShownCell> cells = new ArrayList<>(List.of(ShownCell.of(block.names().get(row))));
    for (double value : block.values().get(row)) {
      cells.add(new ShownCell(Numbers.fixed(value, 2), value));
    }
    return cells;
  }

  private static ShownTable lines(LineBlock block, Messages words) {
    return new ShownTable(
        List.of(
            head("name", words, false), head("value", words, false), head("detail", words, false)),
        block.lines().stream()
            .map(
                line ->
                    List.of(
                        ShownCell.of(line.label()),
                        ShownCell.of(line.value()),
                        ShownCell.of(line.detail())))
            .toList());
  }

  private static TableHead head(String id, Messages words, boolean numeric) {
    return new TableHead(id, words.get("table." + id), numeric);
  }
}
