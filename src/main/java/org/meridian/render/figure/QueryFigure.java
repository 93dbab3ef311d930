package org.meridian.render.figure;

import org.meridian.render.figure.sheet.FigureColumns;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.paint.TextBreaker;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.query.QueryCells;
import org.meridian.view.query.QueryContent;

/**
 * The cities that a query means as a table below the question. As many rows and columns as fit;
 * what is left out is told below.
 */
final class QueryFigure extends TableFigure {

  private static final double LINE = 17;

  private final QueryContent content;
  private final Messages says;

  /** The table of a content. */
  QueryFigure(QueryContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "query.title");
    this.content = content;
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  protected String unfiltered() {
    return "query";
  }

  @Override
  protected void paint(FigureSheet sheet) {
    double above = question(sheet);
    if (content.rows().isEmpty()) {
      return;
    }
    FigureColumns<Integer> columns =
        FigureColumns.of(
            sheet,
            says,
            content.columns(),
            content.rows(),
            new FigureColumns.NameColumn(QueryCells.CITY, 14));
    int fits =
        Math.clamp((long) (fitting(sheet) - Math.ceil(above / ROW)), 1, content.rows().size());
    columns.header(headerBaseline(sheet) + above);
    double baseline = firstBaseline(sheet) + above;
    for (Integer row : content.rows().subList(0, fits)) {
      columns.line(row, baseline);
      baseline += ROW;
    }
    count(sheet, counted(fits, columns.places().size()), fits, content.rows().size());
  }

  /**
   * The question on as many lines as it needs.
   *
   * @return how high they are
   */
  private double question(FigureSheet sheet) {
    String text =
        content.emptyReason().map(why -> why.in(says)).orElseGet(() -> content.heading().in(says));
    double baseline = headerBaseline(sheet);
    int lines = 0;
    for (String line :
        TextBreaker.lines(text, sheet.regular(text, TEXT), sheet.right() - sheet.left())) {
      sheet
          .brush()
          .text(line, sheet.left(), baseline, sheet.regular(line, TEXT), sheet.style().ink());
      baseline += LINE;
      lines++;
    }
    return lines * LINE + 6;
  }

  private String counted(int rows, int columns) {
    int all = content.columns().size();
    String shown =
        rows == content.rows().size()
            ? content.count().in(says)
            : says.get("query.shown", content.count().in(says), Numbers.whole(rows));
    return columns == all
        ? shown
        : shown + says.get("groups.count.columns", Numbers.whole(columns), Numbers.whole(all));
  }
}
