package org.meridian.render.figure.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.view.content.TextInLanguage;

/** A table on a sheet, with as many rows as fit; at the end of each, its parts by dimension. */
public abstract class TableFigure extends SheetFigure {

  protected static final double TEXT = 12.5;
  protected static final double SMALL = 10.5;

  protected static final double ROW = 25;
  protected static final double HEADER = 26;

  /** From the middle of a row of text down to its baseline. */
  private static final double BASELINE = 4.5;

  protected TableFigure(FigureSetting setting, BundledTypefaces typefaces, String titleKey) {
    super(setting, typefaces, titleKey);
  }

  /** Found by painting where nothing is seen, so that it never strays from what is painted. */
  @Override
  public final String listed() {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FigureSheet sheet = sheet(nowhere);
    paint(sheet);
    nowhere.dispose();
    return sheet.listed();
  }

  /** How many rows there is room for; may be less than 1. */
  protected static int fitting(FigureSheet sheet) {
    return (int) ((sheet.bottom() - sheet.top() - HEADER - ROW) / ROW);
  }

  /** Why there is nothing to list, in place of the table. */
  protected final void reason(FigureSheet sheet, TextInLanguage why) {
    String text = why.in(FixedMessages.ofWindow(setting.language()));
    sheet
        .brush()
        .text(text, sheet.left(), sheet.top() + 30, sheet.regular(text, TEXT), sheet.style().ink());
  }

  /** Draws one row of the table. */
  protected interface Line {
    /** Draws a row of the result on a baseline. */
    void draw(int row, double baseline);
  }

  /** All rows, one below the other, each with its parts. */
  protected static void lines(FigureSheet sheet, int[] rows, DimensionBars lanes, Line line) {
    double middle = sheet.top() + HEADER + ROW / 2;
    for (int row : rows) {
      line.draw(row, middle + BASELINE);
      lanes.row(row, middle);
      middle += ROW;
    }
  }

  /** The baseline of the first row. */
  protected static double firstBaseline(FigureSheet sheet) {
    return sheet.top() + HEADER + ROW / 2 + BASELINE;
  }

  /** The baseline of the names of columns. */
  protected static double headerBaseline(FigureSheet sheet) {
    return sheet.top() + 12;
  }

  /** The names of the parts, and a line below all names of columns. */
  protected static void finishHeader(FigureSheet sheet, DimensionBars lanes) {
    double baseline = headerBaseline(sheet);
    lanes.header(baseline);
    double y = baseline + 8;
    sheet.brush().line(sheet.left(), y, sheet.right(), y, sheet.style().ground().outline(), 1);
  }

  /** How many of all rows there are, below the table. */
  protected static void count(FigureSheet sheet, String text, int rows, int all) {
    sheet.lists(rows, all);
    foot(sheet, text);
  }

  /** What there is to say below the table. */
  protected static void foot(FigureSheet sheet, String text) {
    small(sheet, text, sheet.left(), sheet.bottom() - 6);
  }

  /** Small quiet text from a place on. */
  protected static void small(FigureSheet sheet, String text, double x, double baseline) {
    sheet.brush().text(text, x, baseline, sheet.regular(text, SMALL), sheet.style().mutedInk());
  }

  /** Small quiet text up to a place. */
  protected static void ending(FigureSheet sheet, String text, double x, double baseline) {
    sheet
        .brush()
        .textEnding(text, x, baseline, sheet.regular(text, SMALL), sheet.style().mutedInk());
  }
}
