package org.meridian.render.figure.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.SlopeLine;
import org.meridian.view.content.TextInLanguage;

/**
 * Paints the ranks of two sides as slopes: A at the left, B at the right, a line a city, names at
 * both ends. What is beyond the first ranks of a side stands below a break, in order. A city that
 * one side lacks has a short stroke at the other with the word.
 */
public final class SlopePainter implements ChartPainter<SlopeContent> {

  private static final double TITLES = 26;
  private static final double KEY = 22;
  private static final double MOST_NAMES = 0.36;
  private static final double STUB = 44;
  private static final double DOT = 3.2;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public SlopePainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public ChartSpots paint(Graphics2D g, SlopeContent content, ChartLook look) {
    return new Painting(new ChartPen(g, look.style(), typefaces), content, look).all();
  }

  /** One chart under way. */
  private static final class Painting {
    private final ChartPen pen;
    private final SlopeContent content;
    private final ChartLook look;
    private final ChartSpots spots = new ChartSpots();
    private final SlopeLanes lanes;
    private final double left;
    private final double right;
    private final boolean anyLit;

    Painting(ChartPen pen, SlopeContent content, ChartLook look) {
      this.pen = pen;
      this.content = content;
      this.look = look;
      anyLit = content.lines().stream().anyMatch(this::isLit);
      LabelBox room = look.room();
      double key = content.colours().groups().isEmpty() ? 0 : KEY;
      lanes = SlopeLanes.of(content, room.top() + key + TITLES, room.bottom() - 4);
      double most = MOST_NAMES * (room.right() - room.left());
      left = room.left() + Math.min(most, names(true).width());
      right = room.right() - Math.min(most, names(false).width());
    }

    /** The words at the break, in the column of names. */
    private EndLabel beyond() {
      String words =
          look.words().get("charts.slope.below", Numbers.whole(content.choice().first()));
      int ink = look.style().ground().outline();
      return new EndLabel("", 0, "", words, lanes.breakAt(), ink, false);
    }

    private boolean isLit(SlopeLine line) {
      return line.isLit() || look.isHovered(line.key());
    }

    private EndLabels names(boolean ofA) {
      Stream<EndLabel> labels =
          content.lines().stream()
              .filter(line -> line.rank(ofA) > 0)
              .sorted(Comparator.comparingInt(line -> line.rank(ofA)))
              .map(line -> label(line, ofA));
      boolean isTold = ofA && lanes.hasBeyond();
      Stream<EndLabel> told = isTold ? Stream.of(beyond()) : Stream.empty();
      return new EndLabels(pen, look, !ofA, Stream.concat(told, labels).toList());
    }

    private EndLabel label(SlopeLine line, boolean ofA) {
      return new EndLabel(
          line.key(),
          ofA ? 0 : 1,
          Numbers.whole(line.rank(ofA)),
          ofA ? name(line) : moved(line),
          lanes.y(line, ofA),
          pen.colour(line.colour()),
          isLit(line));
    }

    private String name(SlopeLine line) {
      return look.words().get(line.row().city().name());
    }

    /** The name, and how many places it gained or lost. */
    private String moved(SlopeLine line) {
      int change = line.row().change().orElse(0);
      return change == 0
          ? name(line)
          : look.words()
              .get(
                  "charts.slope.moved",
                  name(line),
                  (change > 0 ? "▲" : "▼") + Numbers.whole(Math.abs(change)));
    }

    ChartSpots all() {
      LabelBox room = look.room();
      new ColourKey(pen, look, true).paint(content.colours(), room.left(), room.top());
      titles();
      pen.hair(left, lanes.top(), left, lanes.bottom());
      pen.hair(right, lanes.top(), right, lanes.bottom());
      content.lines().forEach(line -> spots.line(line.key(), List.of()));
      content.lines().stream().sorted(Comparator.comparing(this::isLit)).forEach(this::line);
      breaks();
      names(true).paint(left, room.left(), lanes.top() - 8, lanes.bottom() + 8, spots);
      names(false).paint(right, room.right(), lanes.top() - 8, lanes.bottom() + 8, spots);
      return spots;
    }

    /** Which side is which, each at the end of its axis. */
    private void titles() {
      double middle = lanes.top() - TITLES / 2 - 5;
      double half = (look.room().right() - look.room().left()) / 2 - 12;
      String a = title("compare.a", content.comparison().titleA());
      String b = title("compare.b", content.comparison().titleB());
      int ink = look.style().ink();
      pen.text(
          TextBreaker.fitted(a, pen.font(a, true), half), look.room().left(), middle, true, ink);
      pen.ending(
          TextBreaker.fitted(b, pen.font(b, true), half), look.room().right(), middle, true, ink);
    }

    private String title(String letter, TextInLanguage side) {
      return look.words().get("charts.slope.side", look.words().get(letter), side.in(look.words()));
    }

    /** The break below the first ranks, where something stands beyond it. */
    private void breaks() {
      if (lanes.hasBeyond()) {
        double y = lanes.breakAt();
        pen.stroke(new Line2D.Double(left, y, right, y), look.style().ground().outline(), 1, true);
      }
    }

    private void line(SlopeLine line) {
      boolean isLit = isLit(line);
      int colour = ChartPen.dim(pen.colour(line.colour()), anyLit && !isLit);
      double width = isLit ? 2.8 : lanes.height() < 6 ? 0.8 : 1.4;
      switch (line.row().presence()) {
        case BOTH -> both(line, colour, width);
        case NEW -> alone(line, colour, width, false);
        case GONE -> alone(line, colour, width, true);
      }
    }

    private void both(SlopeLine line, int colour, double width) {
      double a = lanes.y(line, true);
      double b = lanes.y(line, false);
      pen.stroke(new Line2D.Double(left, a, right, b), colour, width, false);
      pen.mark(left, a, DOT, line.colour(), colour);
      pen.mark(right, b, DOT, line.colour(), colour);
      spots.line(
          line.key(),
          List.of(
              new ChartSpots.LinePoint(0, left, a, true, false),
              new ChartSpots.LinePoint(1, right, b, true, true)));
    }

    /** A city of one side: a short stroke with the word at its end. */
    private void alone(SlopeLine line, int colour, double width, boolean ofA) {
      double y = lanes.y(line, ofA);
      double axis = ofA ? left : right;
      double end = ofA ? left + STUB : right - STUB;
      pen.stroke(new Line2D.Double(axis, y, end, y), colour, width, true);
      pen.mark(axis, y, DOT, line.colour(), colour);
      String word = look.words().get(ofA ? "compare.gone" : "compare.new");
      boolean isLit = isLit(line);
      double x = ofA ? end + 4 : end - 4 - pen.width(word, isLit);
      int ink = isLit || !anyLit ? look.style().ink() : look.style().mutedInk();
      pen.over(word, x, y, isLit, ink);
      spots.line(line.key(), List.of(new ChartSpots.LinePoint(ofA ? 0 : 1, axis, y, true, false)));
    }
  }
}
