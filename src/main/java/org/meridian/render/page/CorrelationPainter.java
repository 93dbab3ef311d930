package org.meridian.render.page;

import java.awt.Font;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.Numbers;
import org.meridian.view.page.CorrelationBlock;

/** A field of correlations as colours, with figures where there is room. */
final class CorrelationPainter {

  private static final double HEAD = 24;
  private static final double LEAST = 15;
  private static final double MOST = 64;
  private static final double ROOM_FOR_FIGURES = 34;
  private static final double NAMES = 0.34;

  private final PageSheet sheet;
  private final CorrelationBlock block;
  private final double left;
  private final double cell;

  private CorrelationPainter(PageSheet sheet, CorrelationBlock block) {
    this.sheet = sheet;
    this.block = block;
    double width = sheet.right() - sheet.left();
    double widest =
        block.names().stream()
            .mapToDouble(name -> VectorBrush.width(name, sheet.regular(name, PagePainter.TEXT)))
            .max()
            .orElse(0);
    left = sheet.left() + Math.min(NAMES * width, widest + 36);
    double room = (sheet.right() - left) / Math.max(1, block.size());
    cell = Math.clamp(Math.floor(room), Math.min(LEAST, room), MOST);
  }

  /** Paints a field from a row down; gives the row below. */
  static double paint(PageSheet sheet, CorrelationBlock block, double top) {
    CorrelationPainter painter = new CorrelationPainter(sheet, block);
    for (int row = 0; row < block.size(); row++) {
      painter.row(row, top);
    }
    return top + HEAD + painter.cell * block.size();
  }

  private void row(int row, double top) {
    double y = top + HEAD + row * cell;
    String name = (row + 1) + "  " + block.names().get(row);
    Font font = sheet.regular(name, Math.clamp(cell - 3, 6, PagePainter.TEXT));
    String fitted = TextBreaker.fitted(name, font, left - sheet.left() - 8);
    sheet.brush().text(fitted, sheet.left(), y + cell / 2 + 4, font, sheet.style().ink());
    if (cell >= 14 || row % 5 == 4) {
      String number = Integer.toString(row + 1);
      Font small = sheet.regular(number, Math.min(PagePainter.SMALL, Math.max(6, cell - 4)));
      double x = left + (row + 0.5) * cell;
      sheet.brush().textCentred(number, x, top + HEAD - 8, small, sheet.style().mutedInk());
    }
    for (int column = 0; column < block.size(); column++) {
      cell(block.value(row, column), left + column * cell, y);
    }
  }

  private void cell(double value, double x, double y) {
    int colour =
        Double.isNaN(value) ? sheet.style().circles().noData() : CorrelationBlock.colour(value);
    sheet.brush().box(x, y, cell - 1, cell - 1, colour);
    if (cell >= ROOM_FOR_FIGURES) {
      String text = Numbers.fixed(value, 2);
      int ink = CorrelationBlock.inkOn(colour);
      Font font = sheet.regular(text, PagePainter.SMALL);
      sheet.brush().textCentred(text, x + (cell - 1) / 2, y + cell / 2 + 4, font, ink);
    }
  }
}
