package org.meridian.render.page;

import java.awt.Font;
import java.util.List;
import org.meridian.render.paint.TextBreaker;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CorrelationBlock;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.ShiftBlock;

/** Paints a page from the top of a sheet down: meaning, choices, notes, blocks. */
public final class PagePainter {

  static final double TEXT = 12;
  static final double SMALL = 10.5;

  /** From the middle of a line of text down to its baseline. */
  static final double BASELINE = 4.5;

  private static final double LINE = 17;
  private static final double GAP = 10;

  /** Longer lines are hard to read. */
  private static final double READABLE = 860;

  private final PageSheet sheet;
  private final PageContent content;

  /** A page on a sheet. */
  public PagePainter(PageSheet sheet, PageContent content) {
    this.sheet = sheet;
    this.content = content;
  }

  /** Paints; gives the row below. */
  public double paint() {
    double y = sheet.top() + 8;
    y = text(content.meaning(), y, sheet.style().mutedInk());
    if (!content.choices().isEmpty()) {
      y = text(String.join(" · ", content.choices()), y + 4, sheet.style().ink());
    }
    for (String note : content.notes()) {
      y = text(note, y + 4, sheet.style().ink());
    }
    y += GAP;
    for (PageBlock block : content.blocks()) {
      y = paint(block, y) + GAP;
    }
    return y;
  }

  private double paint(PageBlock block, double y) {
    return switch (block) {
      case BarBlock bars -> BarPainter.paint(sheet, bars, y);
      case CorrelationBlock field -> CorrelationPainter.paint(sheet, field, y);
      case CityBlock cities -> new CityTablePainter(sheet, cities).paint(y);
      case ShiftBlock shifts -> ShiftPainter.paint(sheet, shifts, y);
      case LineBlock lines -> LinePainter.paint(sheet, lines, y);
    };
  }

  private double text(String text, double top, int argb) {
    double room = Math.min(READABLE, sheet.right() - sheet.left());
    return lines(sheet, text, TEXT, sheet.left(), room, top, argb);
  }

  /** Writes a text in lines, its first baseline a little below a row; gives the row below. */
  static double lines(
      PageSheet sheet, String text, double size, double left, double room, double top, int argb) {
    Font font = sheet.regular(text, size);
    double y = top;
    for (String part : text.split("\n", -1)) {
      List<String> lines = TextBreaker.lines(part, font, room);
      for (String line : lines) {
        sheet.brush().text(line, left, y + BASELINE, font, argb);
        y += size + LINE - TEXT;
      }
    }
    return y;
  }
}
