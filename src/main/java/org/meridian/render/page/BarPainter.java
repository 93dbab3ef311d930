package org.meridian.render.page;

import java.awt.Font;
import java.util.stream.Stream;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageColours;
import org.meridian.view.style.ArgbColour;

/** Bars: names at the left, figures at the right, one scale from 0. */
final class BarPainter {

  private static final double LEAST = 24;
  private static final double MOST = 40;

  /** Shares of the height of a row. */
  private static final double THICK = 0.42;

  private static final double THIN = 0.16;
  private static final double PALE = 0.45;

  /** Names take no more than this share of the sheet. */
  private static final double NAMES = 0.34;

  private final PageSheet sheet;
  private final double left;
  private final double right;
  private final double end;
  private final double row;

  private BarPainter(PageSheet sheet, BarBlock block, double top) {
    this.sheet = sheet;
    double room = (sheet.bottom() - top) / Math.max(1, block.bars().size());
    row = Math.clamp(Math.floor(room), LEAST, MOST);
    double width = sheet.right() - sheet.left();
    left =
        sheet.left()
            + Math.min(NAMES * width, widest(block.bars().stream().map(PageBar::name)) + 14);
    right = sheet.right() - widest(block.bars().stream().map(PageBar::figure)) - 14;
    end = block.end();
  }

  private double widest(Stream<String> texts) {
    return texts
        .mapToDouble(text -> VectorBrush.width(text, sheet.regular(text, PagePainter.TEXT)))
        .max()
        .orElse(0);
  }

  /** Paints bars from a row down; gives the row below. */
  static double paint(PageSheet sheet, BarBlock block, double top) {
    BarPainter painter = new BarPainter(sheet, block, top);
    double y = top;
    for (PageBar bar : block.bars()) {
      painter.bar(bar, y);
      y += painter.row;
    }
    return y;
  }

  private double at(double value) {
    return left + Math.max(0, Double.isNaN(value) ? 0 : value) * (right - left) / end;
  }

  private void bar(PageBar bar, double top) {
    VectorBrush brush = sheet.brush();
    int ink = sheet.style().ink();
    int colour = PageColours.of(bar.dimension(), sheet.style().theme());
    double baseline = top + row / 2 + PagePainter.BASELINE;
    words(bar, baseline);
    brush.line(left, top, left, top + row, sheet.style().ground().outline(), 1);
    double thick = Math.rint(THICK * row);
    double thin = Math.rint(THIN * row);
    double drawn = bar.second().isPresent() ? thick + 1 + thin : thick;
    double y = top + Math.rint((row - drawn) / 2);
    brush.box(left, y, at(bar.value()) - left, thick, colour);
    if (bar.second().isPresent()) {
      double length = at(bar.second().getAsDouble()) - left;
      brush.box(left, y + thick + 1, length, thin, ArgbColour.faded(colour, PALE));
    }
    if (bar.mark().isPresent()) {
      double x = at(bar.mark().getAsDouble());
      brush.line(x, top + 2, x, top + row - 2, ink, 2);
    }
  }

  /** The name at the left of a bar and its figure at the right. */
  private void words(PageBar bar, double baseline) {
    Font font = sheet.regular(bar.name(), PagePainter.TEXT);
    String name = TextBreaker.fitted(bar.name(), font, left - sheet.left() - 8);
    sheet.brush().text(name, sheet.left(), baseline, font, sheet.style().ink());
    Font small = sheet.regular(bar.figure(), PagePainter.TEXT);
    int ink = sheet.style().mutedInk();
    sheet.brush().textEnding(bar.figure(), sheet.right(), baseline, small, ink);
  }
}
