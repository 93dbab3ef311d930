package org.meridian.render.figure.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.charts.ValueAxis;
import org.meridian.view.charts.sides.CauseBar;
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.comparison.ShareUnit;
import org.meridian.view.style.MapTheme;

/**
 * Paints why a place changed as a waterfall: side A, then a bar a cause that begins where the one
 * before ends, then side B; better is up. A bar tells its direction by an arrow beside its colour.
 */
public final class WaterfallPainter implements ChartPainter<WhyContent> {

  private static final double MARKS = 52;
  private static final double FOOT = 54;
  private static final double HEAD = 30;
  private static final double EACH_MARK = 60;
  private static final double BAR = 0.56;
  private static final double WIDEST = 190;
  private static final double SIDE = 4;
  private static final int[] RISE = {0xFF4A79B8, 0xFF5D9BE0};
  private static final int[] FALL = {0xFFC57A2B, 0xFFC98338};

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public WaterfallPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public ChartSpots paint(Graphics2D g, WhyContent content, ChartLook look) {
    return new Painting(new ChartPen(g, look.style(), typefaces), content, look).all();
  }

  /** One chart under way. */
  private static final class Painting {
    private final ChartPen pen;
    private final WhyContent content;
    private final ChartLook look;
    private final ChartSpots spots = new ChartSpots();
    private final boolean isRank;
    private final ValueAxis values;
    private final double left;
    private final double top;
    private final double bottom;
    private final double column;

    Painting(ChartPen pen, WhyContent content, ChartLook look) {
      this.pen = pen;
      this.content = content;
      this.look = look;
      isRank = content.unit() == ShareUnit.PLACES;
      LabelBox room = look.room();
      left = room.left() + MARKS;
      top = room.top() + HEAD;
      bottom = Math.max(top + 1, room.bottom() - FOOT);
      column = Math.min(WIDEST, (room.right() - left) / content.bars().size());
      values = axis();
    }

    private ValueAxis axis() {
      double[] ends =
          content.bars().stream()
              .flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to()))
              .toArray();
      double least = DoubleStream.of(ends).min().orElse(0);
      double greatest = DoubleStream.of(ends).max().orElse(1);
      double room = isRank && greatest - least < 4 ? 2 : 0;
      int most = Math.max(2, (int) ((bottom - top) / EACH_MARK));
      return isRank
          ? ValueAxis.ofWholes(least - room, greatest + room, most)
          : ValueAxis.over(least, greatest, most);
    }

    private double y(double value) {
      double place = values.place(value);
      return isRank ? top + place * (bottom - top) : bottom - place * (bottom - top);
    }

    private double middle(int bar) {
      return left + (bar + 0.5) * column;
    }

    private double half() {
      return column * BAR / 2;
    }

    ChartSpots all() {
      marks();
      List<CauseBar> bars = content.bars();
      for (int at = 0; at + 1 < bars.size(); at++) {
        double y = y(bars.get(at).to());
        pen.stroke(
            new Line2D.Double(middle(at) + half(), y, middle(at + 1) - half(), y),
            look.style().mutedInk(),
            0.8,
            true);
      }
      for (int at = 0; at < bars.size(); at++) {
        bar(bars.get(at), at);
        label(bars.get(at), at);
      }
      bracket();
      return spots;
    }

    private void marks() {
      int muted = look.style().mutedInk();
      double right = left + column * content.bars().size();
      String title = look.words().get("charts.why.axis." + content.unit());
      pen.ending(title, left - 10, top - HEAD / 2 - 2, false, muted);
      for (double mark : values.marks()) {
        if (!isRank || mark >= 1) {
          pen.hair(left - 4, y(mark), right, y(mark));
          pen.ending(values.text(mark), left - 10, y(mark), false, muted);
        }
      }
    }

    private void bar(CauseBar bar, int at) {
      double x = middle(at) - half();
      double from = y(bar.from());
      double to = y(bar.to());
      double high = Math.min(from, to);
      double low = Math.max(from, to);
      if (bar.isSide() || bar.from() == bar.to()) {
        int ink = bar.isSide() ? look.style().ink() : look.style().mutedInk();
        double thick = bar.isSide() ? SIDE : 1.5;
        pen.brush().box(x, from - thick / 2, 2 * half(), thick, ink);
      } else {
        int[] colours = to < from ? RISE : FALL;
        int colour = colours[look.style().theme() == MapTheme.LIGHT ? 0 : 1];
        pen.brush().box(x, high, 2 * half(), Math.max(1, low - high), colour);
      }
      if (look.isHovered(bar.key())) {
        double y = bottom + 3;
        pen.brush().line(x, y, x + 2 * half(), y, look.style().accent(), 2);
      }
      spots.box(bar.key(), 0, new LabelBox(x, high - 8, x + 2 * half(), low + 8));
      number(bar, at, high, low, to > from);
    }

    /** The share beside the end of its bar, so that it lies over no line. */
    private void number(CauseBar bar, int at, double high, double low, boolean isFall) {
      boolean isMuted = bar.isSame();
      String arrow = bar.isSide() || bar.from() == bar.to() ? "" : isFall ? "▼ " : "▲ ";
      String text = arrow + bar.text().in(look.words());
      double x = middle(at) - pen.width(text, !isMuted) / 2;
      double y = isFall ? low + 10 : high - 10;
      pen.over(text, x, y, !isMuted, isMuted ? look.style().mutedInk() : look.style().ink());
    }

    private void label(CauseBar bar, int at) {
      String text = bar.label().in(look.words());
      List<String> lines =
          new ArrayList<>(TextBreaker.lines(text, pen.font(text, bar.isSide()), column - 6));
      int shown = Math.min(2, lines.size());
      double y = bottom + 14;
      for (int line = 0; line < shown; line++) {
        String rest =
            line == shown - 1
                ? String.join(" ", lines.subList(line, lines.size()))
                : lines.get(line);
        String fitted = TextBreaker.fitted(rest, pen.font(rest, bar.isSide()), column - 6);
        pen.centred(fitted, middle(at), y, bar.isSide(), look.style().ink());
        y += ChartPen.LINE - 1;
      }
    }

    /** One bracket below all parts of the data. */
    private void bracket() {
      List<Integer> parts =
          IntStream.range(0, content.bars().size())
              .filter(at -> content.bars().get(at).isPart())
              .boxed()
              .toList();
      if (!parts.isEmpty()) {
        double y = bottom + 38;
        double x0 = middle(parts.getFirst()) - half();
        double x1 = middle(parts.getLast()) + half();
        int muted = look.style().mutedInk();
        pen.brush().line(x0, y, x1, y, muted, 1);
        pen.brush().line(x0, y - 4, x0, y, muted, 1);
        pen.brush().line(x1, y - 4, x1, y, muted, 1);
        pen.centred(content.data().in(look.words()), (x0 + x1) / 2, y + 9, false, muted);
      }
    }
  }
}
