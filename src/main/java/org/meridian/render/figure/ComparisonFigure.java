package org.meridian.render.figure;

import java.awt.Font;
import java.util.List;
import org.meridian.render.figure.sheet.FigureColumns;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.comparison.AgreementWords;
import org.meridian.view.comparison.ComparisonCells;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShownReasons;
import org.meridian.view.content.TextInLanguage;

/**
 * Two sides compared as a table: which side is which and how far they agree, then a row a city. As
 * many rows and columns as fit; what is left out is told below.
 */
final class ComparisonFigure extends TableFigure {

  /** What a line of the two above the table takes. */
  private static final double LINE = 17;

  private final ComparisonContent content;
  private final Messages says;

  /** The table of a content. */
  ComparisonFigure(ComparisonContent content, FigureSetting setting, FigureTools tools) {
    super(setting, tools.typefaces(), "compare.title");
    this.content = content;
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    FigureColumns<ComparedRow> columns =
        FigureColumns.of(
            sheet,
            says,
            content.columns(),
            content.rows(),
            new FigureColumns.NameColumn(ComparisonCells.CITY, 0));
    int fits = Math.clamp(fitting(sheet) - 2L, 1, content.rows().size());
    above(sheet);
    columns.header(headerBaseline(sheet) + 2 * LINE);
    double baseline = firstBaseline(sheet) + 2 * LINE;
    for (ComparedRow row : content.rows().subList(0, fits)) {
      columns.line(row, baseline);
      baseline += ROW;
    }
    count(sheet, counted(fits, columns.places().size()), fits, content.rows().size());
  }

  private String counted(int rows, int columns) {
    String count =
        says.get("compare.count", Numbers.whole(rows), Numbers.whole(content.rows().size()));
    int all = content.columns().size();
    String partly =
        columns == all
            ? ""
            : says.get("compare.count.columns", Numbers.whole(columns), Numbers.whole(all));
    String arrows = content.arrows().map(told -> " · " + told.in(says)).orElse("");
    String shares =
        content.shares().flatMap(ShownReasons::note).map(why -> " · " + why.in(says)).orElse("");
    return count
        + partly
        + " · "
        + AgreementWords.counts(content.agreement()).in(says)
        + arrows
        + shares;
  }

  /** Which side is which, and how far they agree. */
  private void above(FigureSheet sheet) {
    double baseline = headerBaseline(sheet);
    for (TextInLanguage line :
        List.of(content.heading(), AgreementWords.line(content.agreement()))) {
      String text = line.in(says);
      Font font = sheet.regular(text, SMALL);
      double room = sheet.right() - sheet.left();
      small(sheet, FigureSheet.fitted(text, font, room), sheet.left(), baseline);
      baseline += LINE;
    }
  }
}
