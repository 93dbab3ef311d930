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
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Messages;
import org.meridian.view.style.MapStyle;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts a table on a slide, as cells of text under hairlines. */
final class TableShape {

  /** The smallest type, in points, that is read from afar. */
  private static final double LEAST = 14;

  private static final double MOST = 20;

  /** The heights of a row and of a line in it, in sizes of the type. */
  private static final double ROW = 1.6;

  private static final double LINE = 1.2;

  private static final int LEAST_COLUMNS = 2;
  private static final double HAIRLINE = 0.5;

  private final SlideTableColumns columns;
  private final MapStyle style;
  private final double size;
  private final SlideText head;
  private final SlideText body;

  /** In the smallest type. */
  TableShape(BundledTypefaces typefaces, MapStyle style) {
    this(typefaces, style, LEAST);
  }

  private TableShape(BundledTypefaces typefaces, MapStyle style, double size) {
    columns = new SlideTableColumns(typefaces, size);
    this.style = style;
    this.size = size;
    head = new SlideText(size, true, new Color(style.mutedInk()));
    body = new SlideText(size, false, new Color(style.ink()));
  }

  /** In the largest type in which a table has room. */
  static TableShape largest(
      RankedTable table, BundledTypefaces typefaces, MapStyle style, Rectangle2D room) {
    for (double size = MOST; size > LEAST; size--) {
      TableShape tried = new TableShape(typefaces, style, size);
      double wide = DoubleStream.of(tried.columns.natural(table)).sum();
      if (wide <= room.getWidth() && tried.height(table) <= room.getHeight()) {
        return tried;
      }
    }
    return new TableShape(typefaces, style);
  }

  /** How many rows of the smallest type there is room for below the header. */
  static int most(double height) {
    return (int) (height / (ROW * LEAST)) - 1;
  }

  /** How high a table is whose cells stand on one line each, in points. */
  double height(RankedTable table) {
    return row() * (table.rows().size() + 1);
  }

  private double row() {
    return ROW * size;
  }

  /** How high a table is in a room, with names on two lines where need be. */
  double height(RankedTable table, double room) {
    double[] widths = columns.in(table, room);
    return table.rows().stream().mapToDouble(row -> high(table, row, widths)).sum() + row();
  }

  private double high(RankedTable table, List<String> row, double[] widths) {
    return row() + LINE * size * (columns.lines(table, row, widths) - 1);
  }

  /** Whether all columns fit in a room, with names on two lines where need be. */
  boolean fits(RankedTable table, double room) {
    return columns.fit(table, room);
  }

  /**
   * Adds it at the top left of a room.
   *
   * @param told what it shows, for whoever does not see it
   * @return how wide it is
   */
  double add(XSLFSlide slide, RankedTable table, Rectangle2D room, String told) {
    double[] widths = columns.in(table, room.getWidth());
    XSLFTable shape = slide.createTable(table.rows().size() + 1, widths.length);
    double whole = 0;
    for (int column = 0; column < widths.length; column++) {
      shape.setColumnWidth(column, widths[column]);
      whole += widths[column];
    }
    row(shape, 0, table.header(), table.numeric(), head);
    for (int row = 0; row < table.rows().size(); row++) {
      row(shape, row + 1, table.rows().get(row), table.numeric(), body);
      shape.setRowHeight(row + 1, high(table, table.rows().get(row), widths));
    }
    double high = height(table, room.getWidth());
    shape.setAnchor(new Rectangle2D.Double(room.getX(), room.getY(), whole, high));
    shape.getCTTable().getTblPr().setFirstRow(true);
    var named = ((CTGraphicalObjectFrame) shape.getXmlObject()).getNvGraphicFramePr().getCNvPr();
    named.setDescr(told);
    return whole;
  }

  private void row(
      XSLFTable shape, int row, List<String> cells, List<Boolean> numeric, SlideText text) {
    shape.setRowHeight(row, row());
    for (int column = 0; column < cells.size(); column++) {
      XSLFTableCell cell = shape.getCell(row, column);
      cell.clearText();
      XSLFTextParagraph paragraph = cell.addNewTextParagraph();
      paragraph.setTextAlign(numeric.get(column) ? TextAlign.RIGHT : TextAlign.LEFT);
      text.write(paragraph, cells.get(column));
      cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
      cell.setLeftInset(SlideTableColumns.INSET);
      cell.setRightInset(SlideTableColumns.INSET);
      cell.setTopInset(0);
      cell.setBottomInset(0);
      cell.setBorderColor(BorderEdge.bottom, new Color(style.ground().outline()));
      cell.setBorderWidth(BorderEdge.bottom, HAIRLINE);
    }
  }

  /** The table with as many of its columns as can be read in a width, two at least. */
  RankedTable fitting(RankedTable table, double room, Messages words) {
    double[] widths = columns.natural(table);
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
}
