package org.meridian.render.page;

import java.awt.Font;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.Numbers;
import org.meridian.view.page.PageColours;
import org.meridian.view.page.ShiftBlock;
import org.meridian.view.style.ArgbColour;

/** Shares before and after: three figures and two bars a row. */
final class ShiftPainter {

  private static final double ROW = 24;
  private static final double INDENT = 16;
  private static final double NAMES = 0.34;
  private static final double FIGURE = 76;
  private static final double PALE = 0.4;
  private static final double THICK = 6;

  private final PageSheet sheet;
  private final ShiftBlock block;
  private final double names;

  private ShiftPainter(PageSheet sheet, ShiftBlock block) {
    this.sheet = sheet;
    this.block = block;
    names = sheet.left() + NAMES * (sheet.right() - sheet.left());
  }

  /** Paints rows from a row down; gives the row below. */
  static double paint(PageSheet sheet, ShiftBlock block, double top) {
    ShiftPainter painter = new ShiftPainter(sheet, block);
    painter.header(top + 12);
    double y = top + ROW;
    for (ShiftBlock.Shift shift : block.shifts()) {
      painter.row(shift, y);
      y += ROW;
    }
    return y;
  }

  private double bars() {
    return names + 3 * FIGURE + 20;
  }

  private void header(double baseline) {
    int ink = sheet.style().mutedInk();
    for (int i = 0; i < block.headers().size(); i++) {
      String text = block.headers().get(i);
      Font font = sheet.regular(text, PagePainter.SMALL);
      if (i == 0) {
        sheet.brush().text(text, sheet.left(), baseline, font, ink);
      } else if (i < 4) {
        sheet.brush().textEnding(text, names + i * FIGURE, baseline, font, ink);
      } else {
        sheet.brush().text(text, bars(), baseline, font, ink);
      }
    }
    double y = baseline + 7;
    sheet.brush().line(sheet.left(), y, sheet.right(), y, sheet.style().ground().outline(), 1);
  }

  private void row(ShiftBlock.Shift shift, double top) {
    VectorBrush brush = sheet.brush();
    double baseline = top + ROW / 2 + PagePainter.BASELINE;
    double left = sheet.left() + INDENT * shift.depth();
    Font font = sheet.regular(shift.name(), PagePainter.TEXT);
    String name = TextBreaker.fitted(shift.name(), font, names - left);
    brush.text(name, left, baseline, font, sheet.style().ink());
    int ink = sheet.style().ink();
    figure(Numbers.fixed(shift.before(), 1), 1, baseline, ink);
    figure(Numbers.fixed(shift.after(), 1), 2, baseline, ink);
    int quiet = shift.isSeen() ? ink : sheet.style().mutedInk();
    figure(Numbers.signed(shift.moved(), 1), 3, baseline, quiet);
    double scale = (sheet.right() - bars()) / 100;
    int colour = PageColours.of(shift.dimension(), sheet.style().theme());
    int pale = ArgbColour.faded(colour, PALE);
    brush.box(bars(), top + ROW / 2 - THICK - 1, shift.before() * scale, THICK, pale);
    brush.box(bars(), top + ROW / 2 + 1, shift.after() * scale, THICK, colour);
  }

  private void figure(String text, int column, double baseline, int ink) {
    Font font = sheet.regular(text, PagePainter.TEXT);
    sheet.brush().textEnding(text, names + column * FIGURE, baseline, font, ink);
  }
}
