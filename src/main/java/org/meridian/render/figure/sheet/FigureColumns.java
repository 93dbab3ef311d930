package org.meridian.render.figure.sheet;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.Messages;
import org.meridian.view.content.Column;

/**
 * The columns of a table on a sheet that there is room for, from the left, each as wide as what
 * stands in it. One of them is the name, in bold.
 *
 * @param sheet that is drawn on
 * @param words in its language
 * @param places of the columns that are drawn
 * @param all how many columns there are, with those that have no room
 * @param <R> what a row shows
 */
public record FigureColumns<R>(
    FigureSheet sheet, Messages words, List<ColumnPlace<R>> places, int all) {

  private static final double WIDEST_NAME = 300;
  private static final double WIDEST = 230;
  private static final double GAP = 14;

  /** Farther apart than this, cells of a row are not seen as one. */
  private static final double MOST_APART = 48;

  private static final double LEADING = 15;
  private static final int MOST_LINES = 4;

  /**
   * A column and where it stands.
   *
   * @param begin where its words begin
   * @param right where it ends
   */
  public record ColumnPlace<R>(Column<R> column, boolean isName, double begin, double right) {

    private ColumnPlace<R> apart(double more, int at) {
      double end = right + (column.isNumeric() ? at + 1 : at) * more;
      return new ColumnPlace<>(column, isName, begin + at * more, end);
    }
  }

  /**
   * Which column is the name.
   *
   * @param id of the column
   * @param lead room before the name
   */
  public record NameColumn(String id, double lead) {}

  /** Copies the list. */
  public FigureColumns {
    places = List.copyOf(places);
  }

  /** Places columns; the first one always. */
  public static <R> FigureColumns<R> of(
      FigureSheet sheet, Messages words, List<Column<R>> columns, List<R> rows, NameColumn name) {
    List<ColumnPlace<R>> places = new ArrayList<>();
    double left = sheet.left();
    for (Column<R> column : columns) {
      boolean isName = column.id().equals(name.id());
      double widest = widest(sheet, words, column, rows, isName);
      double width =
          isName
              ? Math.min(WIDEST_NAME, widest + Math.max(GAP, name.lead()))
              : Math.min(WIDEST, widest + (column.isNumeric() ? 2 * GAP : GAP));
      if (!places.isEmpty() && left + width > sheet.right() + 1) {
        break;
      }
      places.add(
          new ColumnPlace<>(column, isName, left + (isName ? name.lead() : GAP), left + width));
      left += width;
    }
    // With more room between them a table is as wide as its page.
    double more = Math.clamp((sheet.right() - left) / places.size(), 0, MOST_APART);
    places.replaceAll(place -> place.apart(more, places.indexOf(place)));
    return new FigureColumns<>(sheet, words, places, columns.size());
  }

  private static <R> double widest(
      FigureSheet sheet, Messages words, Column<R> column, List<R> rows, boolean isName) {
    String title = column.title().in(words);
    double head = VectorBrush.width(title, sheet.regular(title, TableFigure.SMALL));
    double widest = isName ? head + GAP / 2 : head;
    for (R row : rows) {
      String text = column.text().of(row, words);
      widest = Math.max(widest, VectorBrush.width(text, font(sheet, text, isName)));
    }
    return widest;
  }

  private static Font font(FigureSheet sheet, String text, boolean isName) {
    return isName ? sheet.bold(text, TableFigure.TEXT) : sheet.regular(text, TableFigure.SMALL + 1);
  }

  /** Names the columns, over a line. */
  public void header(double baseline) {
    for (ColumnPlace<R> place : places) {
      String title = place.column().title().in(words);
      Font font = sheet.regular(title, TableFigure.SMALL);
      double left = place.isName() ? place.begin() : place.begin() - GAP;
      String fitted = FigureSheet.fitted(title, font, place.right() - left - GAP / 2);
      if (place.column().isNumeric()) {
        TableFigure.ending(sheet, fitted, place.right(), baseline);
      } else {
        TableFigure.small(sheet, fitted, place.begin(), baseline);
      }
    }
    double y = baseline + 8;
    sheet.brush().line(sheet.left(), y, sheet.right(), y, sheet.style().ground().outline(), 1);
  }

  /** Draws a row on one line. */
  public void line(R row, double baseline) {
    places.forEach(place -> cell(place, row, baseline, 1));
  }

  /** Draws a row whose words stand on several lines where they are longer. */
  public void lines(R row, double baseline) {
    places.forEach(place -> cell(place, row, baseline, MOST_LINES));
  }

  /** How much higher than a line a row on several lines is. */
  public double extra(R row) {
    int lines =
        places.stream()
            .filter(place -> !place.column().isNumeric())
            .mapToInt(place -> broken(place, row, MOST_LINES).size())
            .max()
            .orElse(1);
    return (Math.max(1, lines) - 1) * LEADING;
  }

  private void cell(ColumnPlace<R> place, R row, double baseline, int most) {
    int ink = sheet.style().ink();
    String text = place.column().text().of(row, words);
    Font font = font(sheet, text, place.isName());
    if (place.column().isNumeric()) {
      sheet.brush().textEnding(text, place.right(), baseline, font, ink);
      return;
    }
    double y = baseline;
    for (String line : broken(place, row, most)) {
      sheet.brush().text(line, place.begin(), y, font, ink);
      y += LEADING;
    }
  }

  /** The lines of a cell of words; what does not fit on so many ends in an ellipsis. */
  private List<String> broken(ColumnPlace<R> place, R row, int most) {
    String text = place.column().text().of(row, words);
    Font font = font(sheet, text, place.isName());
    return TextBreaker.lines(text, font, place.right() - place.begin(), most);
  }
}
