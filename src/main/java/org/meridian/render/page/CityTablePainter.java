package org.meridian.render.page;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.paint.VectorBrush;
import org.meridian.text.Numbers;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CityColumn;
import org.meridian.view.page.RankBand;
import org.meridian.view.style.MapStyle;

/** A table of cities: as many rows as fit, and below them how many those are. */
final class CityTablePainter {

  private static final double ROW = 22;
  private static final double GAP = 18;
  private static final double FOOT = 20;

  /** A table wider than this has gaps that the eye loses its row in. */
  private static final double MOST = 1000;

  private final PageSheet sheet;
  private final CityBlock block;
  private final double[] starts;
  private final double[] ends;

  CityTablePainter(PageSheet sheet, CityBlock block) {
    this.sheet = sheet;
    this.block = block;
    List<CityColumn> columns = block.columns();
    double[] widths = columns.stream().mapToDouble(this::least).toArray();
    double room = Math.min(MOST, sheet.right() - sheet.left()) - GAP * (columns.size() - 1);
    double spare = Math.max(0, room - Arrays.stream(widths).sum());
    double all = columns.stream().mapToDouble(CityColumn::width).sum();
    starts = new double[widths.length];
    ends = new double[widths.length];
    double x = sheet.left();
    for (int i = 0; i < widths.length; i++) {
      starts[i] = x;
      ends[i] = x + widths[i] + spare * columns.get(i).width() / all;
      x = ends[i] + GAP;
    }
  }

  /** A column is as wide as its title, and never narrower than half of what suits it. */
  private double least(CityColumn column) {
    Font font = sheet.regular(column.title(), PagePainter.SMALL);
    return Math.max(column.width() / 2, VectorBrush.width(column.title(), font));
  }

  /** Paints the table from a row down; gives the row below. */
  double paint(double top) {
    header(top);
    double first = top + ROW + 6;
    int fitting = (int) ((sheet.bottom() - FOOT - first) / ROW);
    int shown = Math.min(block.rows().size(), Math.max(1, fitting));
    for (int n = 0; n < shown; n++) {
      row(block.rows().get(n), first + n * ROW + ROW / 2);
    }
    sheet.lists(shown, block.rows().size());
    double below = first + shown * ROW + 12;
    String count =
        sheet.words().get("page.count", Numbers.whole(shown), Numbers.whole(block.rows().size()));
    write(count, sheet.left(), below, PagePainter.SMALL, sheet.style().mutedInk());
    return below;
  }

  private void header(double top) {
    for (int i = 0; i < starts.length; i++) {
      CityColumn column = block.columns().get(i);
      int ink = sheet.style().mutedInk();
      if (column.kind() == CityColumn.CityColumnKind.NUMBER) {
        ending(column.title(), ends[i], top + 12, PagePainter.SMALL, ink);
      } else {
        write(column.title(), starts[i], top + 12, PagePainter.SMALL, ink);
      }
    }
    double y = top + ROW - 2;
    sheet
        .brush()
        .line(sheet.left(), y, ends[ends.length - 1], y, sheet.style().ground().outline(), 1);
  }

  private void row(int city, double middle) {
    double baseline = middle + PagePainter.BASELINE;
    for (int i = 0; i < starts.length; i++) {
      CityColumn column = block.columns().get(i);
      double left = starts[i];
      double right = ends[i];
      switch (column.kind()) {
        case NUMBER ->
            ending(
                column.text().apply(city), right, baseline, PagePainter.TEXT, sheet.style().ink());
        case TEXT -> {
          String text = column.text().apply(city);
          Font font = sheet.regular(text, PagePainter.TEXT);
          String fitted = TextBreaker.fitted(text, font, right - left);
          sheet.brush().text(fitted, left, baseline, font, sheet.style().ink());
        }
        case BAND -> column.band().apply(city).ifPresent(band -> band(band, left, right, middle));
      }
    }
  }

  private void band(RankBand band, double left, double right, double y) {
    MapStyle style = sheet.style();
    VectorBrush brush = sheet.brush();
    double radius = 3;
    double from = left + radius;
    double width = right - left - 2 * radius;
    brush.line(from, y, from + width, y, style.ground().outline(), 1);
    brush.line(from + width * band.best(), y, from + width * band.worst(), y, style.mutedInk(), 1);
    double low = from + width * band.low() - 1;
    double high = from + width * band.high() + 1;
    brush.box(low, y - 4, high - low, 8, style.circles().noData());
    brush.disc(from + width * band.median(), y, radius, style.ink());
  }

  private void write(String text, double x, double baseline, double size, int argb) {
    sheet.brush().text(text, x, baseline, sheet.regular(text, size), argb);
  }

  private void ending(String text, double x, double baseline, double size, int argb) {
    sheet.brush().textEnding(text, x, baseline, sheet.regular(text, size), argb);
  }
}
