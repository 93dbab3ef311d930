package org.meridian.render.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.TableFigure;
import org.meridian.render.paint.VectorBrush;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.comparison.AgreementWords;
import org.meridian.view.comparison.ComparisonCells;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;

/**
 * Two sides compared as a table: which side is which and how far they agree, then a row a city. As
 * many rows and columns as fit; what is left out is told below.
 */
final class ComparisonFigure extends TableFigure {

  private static final double WIDEST_NAME = 300;
  private static final double WIDEST = 230;
  private static final double GAP = 14;

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

  /** A column and where it begins and ends. */
  private record Place(Column<ComparedRow> column, double left, double right) {}

  @Override
  protected void paint(FigureSheet sheet) {
    if (content.emptyReason().isPresent()) {
      reason(sheet, content.emptyReason().get());
      return;
    }
    List<Place> places = places(sheet);
    int fits = Math.clamp(fitting(sheet) - 2L, 1, content.rows().size());
    above(sheet);
    header(sheet, places);
    double baseline = firstBaseline(sheet) + 2 * LINE;
    for (ComparedRow row : content.rows().subList(0, fits)) {
      line(sheet, places, row, baseline);
      baseline += ROW;
    }
    count(sheet, counted(fits));
  }

  private List<Place> places(FigureSheet sheet) {
    List<Place> places = new ArrayList<>();
    double left = sheet.left();
    for (Column<ComparedRow> column : content.columns()) {
      double width = width(sheet, column);
      if (!places.isEmpty() && left + width > sheet.right() + 1) {
        break;
      }
      places.add(new Place(column, left, left + width));
      left += width;
    }
    return places;
  }

  /** As wide as what stands in it, within bounds. */
  private double width(FigureSheet sheet, Column<ComparedRow> column) {
    boolean isName = column.id().equals(ComparisonCells.CITY);
    String title = column.title().in(says);
    double widest = VectorBrush.width(title, sheet.regular(title, SMALL));
    for (ComparedRow row : content.rows()) {
      String text = column.text().of(row, says);
      Font font = isName ? sheet.bold(text, TEXT) : sheet.regular(text, SMALL + 1);
      widest = Math.max(widest, VectorBrush.width(text, font));
    }
    return isName
        ? Math.min(WIDEST_NAME, widest + GAP)
        : Math.min(WIDEST, widest + (column.isNumeric() ? 2 * GAP : GAP));
  }

  private String counted(int rows) {
    return says.get("compare.count", Numbers.whole(rows), Numbers.whole(content.rows().size()))
        + " · "
        + AgreementWords.counts(content.agreement()).in(says);
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

  private void header(FigureSheet sheet, List<Place> places) {
    double baseline = headerBaseline(sheet) + 2 * LINE;
    for (Place place : places) {
      String title = place.column().title().in(says);
      Font font = sheet.regular(title, SMALL);
      String fitted = FigureSheet.fitted(title, font, place.right() - place.left() - GAP / 2);
      if (place.column().isNumeric()) {
        ending(sheet, fitted, place.right(), baseline);
      } else {
        small(sheet, fitted, text(place), baseline);
      }
    }
    double y = baseline + 8;
    sheet.brush().line(sheet.left(), y, sheet.right(), y, sheet.style().ground().outline(), 1);
  }

  /** Where the words of a place begin. */
  private static double text(Place place) {
    return place.column().id().equals(ComparisonCells.CITY) ? place.left() : place.left() + GAP;
  }

  private void line(FigureSheet sheet, List<Place> places, ComparedRow row, double baseline) {
    VectorBrush brush = sheet.brush();
    for (Place place : places) {
      boolean isName = place.column().id().equals(ComparisonCells.CITY);
      String text = place.column().text().of(row, says);
      Font font = isName ? sheet.bold(text, TEXT) : sheet.regular(text, SMALL + 1);
      int ink = sheet.style().ink();
      if (place.column().isNumeric()) {
        brush.textEnding(text, place.right(), baseline, font, ink);
      } else {
        double room = place.right() - text(place);
        brush.text(FigureSheet.fitted(text, font, room), text(place), baseline, font, ink);
      }
    }
  }
}
