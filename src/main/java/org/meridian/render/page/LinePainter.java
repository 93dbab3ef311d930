package org.meridian.render.page;

import java.awt.Font;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageLine;

/** Lines of words: a name, a value at its right, and below them how it came about. */
final class LinePainter {

  private static final double ROW = 22;
  private static final double INDENT = 16;
  private static final double MOST = 860;
  private static final double GAP = 4;

  private final PageSheet sheet;
  private final double right;

  private LinePainter(PageSheet sheet) {
    this.sheet = sheet;
    right = Math.min(sheet.right(), sheet.left() + MOST);
  }

  /** Paints lines from a row down; gives the row below. */
  static double paint(PageSheet sheet, LineBlock block, double top) {
    LinePainter painter = new LinePainter(sheet);
    double y = top;
    if (!block.heading().isEmpty()) {
      Font font = sheet.bold(block.heading(), PagePainter.TEXT);
      sheet.brush().text(block.heading(), sheet.left(), y + 12, font, sheet.style().ink());
      y += ROW;
    }
    for (PageLine line : block.lines()) {
      y = painter.line(line, y);
    }
    return y;
  }

  private double detail(PageLine line, double left, double top) {
    if (line.detail().isEmpty()) {
      return top;
    }
    int ink = sheet.style().mutedInk();
    return GAP
        + PagePainter.lines(
            sheet, line.detail(), PagePainter.SMALL, left, right - left, top + 3, ink);
  }

  private double line(PageLine line, double top) {
    VectorBrush brush = sheet.brush();
    double left = sheet.left() + INDENT * line.depth();
    double baseline = top + ROW / 2 + PagePainter.BASELINE;
    int ink = line.isMissing() ? sheet.style().mutedInk() : sheet.style().ink();
    Font value = sheet.regular(line.value(), PagePainter.TEXT);
    Font font = sheet.regular(line.label(), PagePainter.TEXT);
    double room = right - left - VectorBrush.width(line.value(), value) - 16;
    brush.text(TextBreaker.fitted(line.label(), font, room), left, baseline, font, ink);
    brush.textEnding(line.value(), right, baseline, value, ink);
    double y = detail(line, left + INDENT, top + ROW);
    brush.line(sheet.left(), y, right, y, sheet.style().ground().graticule(), 1);
    return y;
  }
}
