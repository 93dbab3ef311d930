package org.meridian.render.figure.profile;

import java.awt.Font;
import java.util.List;
import java.util.function.IntFunction;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.style.MapStyle;

/** Rows of facts, one below the other, with a column of names and a column a city. */
final class ProfileGrid {

  /** Size of text, and of what stands back. */
  static final double TEXT = 12;

  static final double SMALL = 10.5;

  /** From line to line. */
  static final double LINE = 15;

  private static final double NAMES = 186;
  private static final double GAP = 18;
  private static final double LEAST = 150;

  /** Columns are not set side by side if strips would be shorter. */
  private static final double COMFORTABLE = 190;

  private static final double GUTTER = 32;

  private final FigureSheet sheet;
  private final int cities;
  private final double left;
  private final double right;
  private double y;

  /** Rows in one of several equal columns of a sheet, counted from 0. */
  ProfileGrid(FigureSheet sheet, int cities, int column, int columns) {
    this.sheet = sheet;
    this.cities = cities;
    double width = width(sheet, columns);
    left = sheet.left() + column * (width + GUTTER);
    right = left + width;
    y = sheet.top();
  }

  private static double width(FigureSheet sheet, int columns) {
    return (sheet.right() - sheet.left() - (columns - 1) * GUTTER) / columns;
  }

  /** Whether rows of so many cities can be read in so many columns. */
  static boolean hasRoom(FigureSheet sheet, int cities, int columns) {
    return width(sheet, columns) >= NAMES + cities * (GAP + COMFORTABLE);
  }

  /** The least width of a sheet on which so many cities can be read. */
  static int leastWidth(int cities) {
    return (int) (2 * FigureSheet.MARGIN + NAMES + cities * (GAP + LEAST));
  }

  /** Paints a city's cell. */
  interface Cell {
    /**
     * @param place of the city, from the left
     * @param x where its column begins
     * @param at the row that the cell hangs on: its middle, or its first row
     */
    void paint(int place, double x, double at);
  }

  /** Where names begin. */
  double left() {
    return left;
  }

  /** Where the last column ends. */
  double right() {
    return right;
  }

  FigureSheet sheet() {
    return sheet;
  }

  VectorBrush brush() {
    return sheet.brush();
  }

  MapStyle style() {
    return sheet.style();
  }

  int cities() {
    return cities;
  }

  /** How wide a city's column is. */
  double width() {
    return (right - left - NAMES) / cities - GAP;
  }

  private double x(int place) {
    return left + NAMES + place * (width() + GAP) + GAP;
  }

  /** The first row below all that was painted. */
  double bottom() {
    return y;
  }

  /** Leaves room free. */
  void down(double rows) {
    y += rows;
  }

  /** A heading over all columns; what it needs of room below is left to the caller. */
  void section(String title) {
    y += 20;
    text(title, left, y, sheet.bold(title, TEXT + 1), style().ink());
    y += 8;
    brush().line(left, y, right, y, style().ground().outline(), 1);
    y += 6;
  }

  /** A row with its name; both in the middle of its height. */
  void row(List<String> name, Font font, double indent, double least, Cell cell) {
    double height = Math.max(least, name.size() * LINE + 6);
    double baseline = y + height / 2 - (name.size() - 1) * LINE / 2 + 4;
    for (String line : name) {
      text(line, left + indent, baseline, font, style().ink());
      baseline += LINE;
    }
    cells(y + height / 2, cell);
    y += height;
  }

  /** A row with small letters below its name, in as many lines as they need. */
  void row(List<String> name, Font font, String below, Cell cell) {
    Font small = sheet.regular(below, SMALL);
    List<String> lines = TextBreaker.lines(below, small, NAMES);
    double height = (name.size() + lines.size()) * LINE + 6;
    double baseline = y + LINE;
    for (String line : name) {
      text(line, left, baseline, font, style().ink());
      baseline += LINE;
    }
    for (String line : lines) {
      text(line, left, baseline - 1, small, style().mutedInk());
      baseline += LINE;
    }
    cells(y + height / 2, cell);
    y += height;
  }

  /** A row of lists, whose first lines stand on one level with the name. */
  void lists(String name, double height, Cell cell) {
    text(name, left, y + LINE, sheet.regular(name, TEXT), style().ink());
    cells(y, cell);
    y += height + 8;
  }

  private void cells(double at, Cell cell) {
    for (int place = 0; place < cities; place++) {
      cell.paint(place, x(place), at);
    }
  }

  /** A name broken into lines that fit its column. */
  List<String> named(String name, Font font, double indent) {
    return TextBreaker.lines(name, font, NAMES - indent);
  }

  /** A row whose cells are a line of text. */
  void texts(String name, boolean strong, IntFunction<String> words) {
    Font font = sheet.regular(name, TEXT);
    row(
        named(name, font, 0),
        font,
        0,
        22,
        (place, x, middle) -> {
          String said = words.apply(place);
          Font own = strong ? sheet.bold(said, TEXT + 2) : sheet.regular(said, TEXT);
          text(FigureSheet.fitted(said, own, width()), x, middle + 4, own, style().ink());
        });
  }

  void text(String text, double x, double baseline, Font font, int ink) {
    brush().text(text, x, baseline, font, ink);
  }

  /** A line in small letters, cut where it does not fit. */
  void small(String text, double x, double baseline, double width) {
    Font font = sheet.regular(text, SMALL);
    text(FigureSheet.fitted(text, font, width), x, baseline, font, style().mutedInk());
  }
}
