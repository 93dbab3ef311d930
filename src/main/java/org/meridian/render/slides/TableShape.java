package org.meridian.render.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.meridian.render.story.WrappedText;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Messages;
import org.meridian.view.style.MapStyle;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts a table on a slide, as cells of text under hairlines. */
final class TableShape {

  /** The height of a row in points. */
  static final double ROW = 20;

  private static final int LEAST_COLUMNS = 2;
  private static final double SIZE = 11;
  private static final double INSET = 5;
  private static final double HAIRLINE = 0.5;

  /** Faces of other systems may be wider than the one that is measured. */
  private static final double SAFE = 1.12;

  private final BundledTypefaces typefaces;
  private final MapStyle style;
  private final SlideText head;
  private final SlideText body;

  TableShape(BundledTypefaces typefaces, MapStyle style) {
    this.typefaces = typefaces;
    this.style = style;
    head = new SlideText(SIZE, true, new Color(style.mutedInk()));
    body = new SlideText(SIZE, false, new Color(style.ink()));
  }

  /** How high a table is, in points. */
  static double height(RankedTable table) {
    return ROW * (table.rows().size() + 1);
  }

  /**
   * Adds it at the top left of a room.
   *
   * @param told what it shows, for whoever does not see it
   * @return how wide it is
   */
  double add(XSLFSlide slide, RankedTable table, Rectangle2D room, String told) {
    double[] widths = widths(table, room.getWidth());
    XSLFTable shape = slide.createTable(table.rows().size() + 1, widths.length);
    double whole = 0;
    for (int column = 0; column < widths.length; column++) {
      shape.setColumnWidth(column, widths[column]);
      whole += widths[column];
    }
    row(shape, 0, table.header(), table.numeric(), head);
    for (int row = 0; row < table.rows().size(); row++) {
      row(shape, row + 1, table.rows().get(row), table.numeric(), body);
    }
    shape.setAnchor(new Rectangle2D.Double(room.getX(), room.getY(), whole, height(table)));
    shape.getCTTable().getTblPr().setFirstRow(true);
    var named = ((CTGraphicalObjectFrame) shape.getXmlObject()).getNvGraphicFramePr().getCNvPr();
    named.setDescr(told);
    return whole;
  }

  private void row(
      XSLFTable shape, int row, List<String> cells, List<Boolean> numeric, SlideText text) {
    shape.setRowHeight(row, ROW);
    for (int column = 0; column < cells.size(); column++) {
      XSLFTableCell cell = shape.getCell(row, column);
      cell.clearText();
      XSLFTextParagraph paragraph = cell.addNewTextParagraph();
      paragraph.setTextAlign(numeric.get(column) ? TextAlign.RIGHT : TextAlign.LEFT);
      text.write(paragraph, cells.get(column));
      cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
      cell.setLeftInset(INSET);
      cell.setRightInset(INSET);
      cell.setTopInset(0);
      cell.setBottomInset(0);
      cell.setBorderColor(BorderEdge.bottom, new Color(style.ground().outline()));
      cell.setBorderWidth(BorderEdge.bottom, HAIRLINE);
    }
  }

  /** The table with as many of its columns as can be read in a width, two at least. */
  RankedTable fitting(RankedTable table, double room, Messages words) {
    double[] widths = natural(table);
    int fits = 0;
    double whole = 0;
    while (fits < widths.length && (fits < LEAST_COLUMNS || whole + widths[fits] <= room)) {
      whole += widths[fits++];
    }
    String all = Integer.toString(widths.length);
    return fits == widths.length
        ? table
        : table.first(fits, words.get("story.slide.columns", Integer.toString(fits), all));
  }

  /** As wide as its widest cell; a table that is too wide narrows its columns alike. */
  private double[] widths(RankedTable table, double room) {
    double[] widths = natural(table);
    double whole = DoubleStream.of(widths).sum();
    for (int column = 0; column < widths.length; column++) {
      widths[column] *= Math.min(1, room / whole);
    }
    return widths;
  }

  private double[] natural(RankedTable table) {
    double[] widths = new double[table.header().size()];
    for (int column = 0; column < widths.length; column++) {
      String title = table.header().get(column);
      widths[column] = WrappedText.width(title, typefaces.boldFor(title, SIZE));
      for (List<String> row : table.rows()) {
        String cell = row.get(column);
        double wide = WrappedText.width(cell, typefaces.regularFor(cell, SIZE));
        widths[column] = Math.max(widths[column], wide);
      }
      widths[column] = widths[column] * SAFE + 2 * INSET;
    }
    return widths;
  }
}
