package org.meridian.render.figure;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.data.DataCells;
import org.meridian.view.data.DataColumn;
import org.meridian.view.data.DataContent;

/**
 * The values behind an index as a table: rank, city, coverage, then indicators with the year of
 * their values. As many rows and columns as fit; what is left out is told below.
 */
final class DataFigure extends TableFigure {

  private static final double FIRST = 250;
  private static final double LEAST = 100;

  /** A line of the header. */
  private static final double LINE = 13;

  private final DataContent content;
  private final Messages says;
  private final DataCells cells;

  /** The table of a content. */
  DataFigure(DataContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "data.title");
    this.content = content;
    says = FixedMessages.ofWindow(setting.language());
    cells = new DataCells(says);
  }

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    double room = sheet.right() - sheet.left() - FIRST;
    int fits = Math.max(1, (int) (room / LEAST));
    List<DataColumn> columns =
        content.columns().subList(0, Math.min(fits, content.columns().size()));
    double width = room / columns.size();
    List<List<String>> heads =
        columns.stream().map(column -> head(sheet, column, width - 12)).toList();
    double extra = LINE * (heads.stream().mapToInt(List::size).max().orElse(1) - 1);
    long fitting = (long) Math.floor(fitting(sheet) - extra / ROW);
    List<Integer> rows = content.rows().subList(0, Math.clamp(fitting, 1, content.rows().size()));
    header(sheet, heads, width, headerBaseline(sheet) + extra);
    double baseline = firstBaseline(sheet) + extra;
    for (int city : rows) {
      line(sheet, columns, width, city, baseline);
      baseline += ROW;
    }
    count(sheet, counted(rows.size(), columns.size()), rows.size(), content.rows().size());
  }

  private String counted(int rows, int columns) {
    String count =
        says.get(
            "data.count",
            Numbers.whole(rows),
            Numbers.whole(content.rows().size()),
            Numbers.whole(columns),
            Numbers.whole(content.columns().size()));
    boolean any = content.rows().stream().anyMatch(content.edits()::touches);
    return any ? count + " · " + says.get("data.mark", DataCells.MARK) : count;
  }

  private void header(FigureSheet sheet, List<List<String>> heads, double width, double baseline) {
    ending(sheet, says.get("data.column.rank"), sheet.left() + 30, baseline);
    small(sheet, says.get("data.column.city"), sheet.left() + 44, baseline);
    ending(sheet, says.get("data.column.coverage"), sheet.left() + FIRST - 8, baseline);
    double end = sheet.left() + FIRST;
    for (List<String> head : heads) {
      end += width;
      double at = baseline - LINE * (head.size() - 1);
      for (String line : head) {
        ending(sheet, line, end, at);
        at += LINE;
      }
    }
    double y = baseline + 8;
    sheet.brush().line(sheet.left(), y, sheet.right(), y, sheet.style().ground().outline(), 1);
  }

  /** Name of a column and what is said below it, on as many lines as they need. */
  private List<String> head(FigureSheet sheet, DataColumn column, double room) {
    return Stream.of(cells.name(column), cells.below(content, column))
        .flatMap(text -> TextBreaker.lines(text, sheet.regular(text, SMALL), room).stream())
        .toList();
  }

  private void line(
      FigureSheet sheet, List<DataColumn> columns, double width, int city, double baseline) {
    VectorBrush brush = sheet.brush();
    int ink = sheet.style().ink();
    String rank = cells.rank(content, city);
    brush.textEnding(rank, sheet.left() + 30, baseline, sheet.bold(rank, TEXT), ink);
    String name = says.get(content.result().dataset().city(city).name());
    Font font = sheet.bold(name, TEXT);
    brush.text(FigureSheet.fitted(name, font, FIRST - 108), sheet.left() + 44, baseline, font, ink);
    ending(sheet, cells.coverage(content, city), sheet.left() + FIRST - 8, baseline);
    double end = sheet.left() + FIRST;
    for (DataColumn column : columns) {
      end += width;
      String value = cells.value(content, column, city);
      boolean missing = Double.isNaN(column.value(city));
      int tone = missing ? sheet.style().mutedInk() : ink;
      brush.textEnding(value, end, baseline, sheet.regular(value, TEXT), tone);
    }
  }
}
