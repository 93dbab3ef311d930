package org.meridian.render.figure.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.charts.TimeAxis;
import org.meridian.view.charts.ValueAxis;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.charts.years.YearCharts;
import org.meridian.view.charts.years.YearLine;
import org.meridian.view.charts.years.YearMeasure;
import org.meridian.view.charts.years.YearPoint;
import org.meridian.view.words.ScoreDigits;

/**
 * Paints lines over years: a few marks of values at the left, names and last values at the right. A
 * value of an earlier year is a hollow point on a dashed line, a gap is a gap.
 */
public final class LinesPainter implements ChartPainter<LinesContent> {

  private static final double TOP = 10;
  private static final double MARKS = 46;
  private static final double MARK_GAP = 10;
  private static final double MOST_NAMES = 0.4;
  private static final double EACH_MARK = 90;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public LinesPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public ChartSpots paint(Graphics2D g, LinesContent content, ChartLook look) {
    return new Painting(new ChartPen(g, look.style(), typefaces), content, look).all();
  }

  /** One chart under way. */
  private static final class Painting {
    private final ChartPen pen;
    private final LinesContent content;
    private final ChartLook look;
    private final ChartSpots spots = new ChartSpots();
    private final boolean isRank;
    private final ScoreDigits digits;
    private final ValueAxis values;
    private final EndLabels names;
    private final YearFrame frame;
    private final List<Integer> years;

    Painting(ChartPen pen, LinesContent content, ChartLook look) {
      this.pen = pen;
      this.content = content;
      this.look = look;
      isRank = content.choice().measure().kind() == YearMeasure.MeasureKind.RANK;
      digits = ScoreDigits.of(ends());
      years = content.drawn();
      TimeAxis axis = TimeAxis.of(content.series().years(), years);
      LabelBox room = look.room();
      double top = room.top() + TOP;
      double bottom = Math.max(top + 1, room.bottom() - YearFrame.FOOT);
      values = axis(Math.max(2, (int) ((bottom - top) / EACH_MARK)));
      // The places of labels follow from the frame, whose width follows from their texts.
      YearFrame wide = new YearFrame(axis, room.left(), room.right(), top, bottom);
      EndLabels first = new EndLabels(pen, look, true, labels(wide));
      double width = Math.min(first.width(), MOST_NAMES * (room.right() - room.left()));
      frame = new YearFrame(wide.axis(), room.left() + marks(), room.right() - width, top, bottom);
      names = new EndLabels(pen, look, true, labels(frame));
    }

    private double[] ends() {
      return content.lines().stream()
          .filter(line -> line.last().isPresent())
          .mapToDouble(line -> line.points().get(line.last().getAsInt()).value())
          .toArray();
    }

    private ValueAxis axis(int most) {
      DoubleSummaryStatistics all =
          content.lines().stream()
              .flatMap(line -> line.points().stream())
              .filter(point -> !point.isGap())
              .mapToDouble(YearPoint::value)
              .summaryStatistics();
      return isRank
          ? ValueAxis.ofRanks((int) Math.ceil(all.getMax()), most)
          : ValueAxis.over(all.getMin(), all.getMax(), most);
    }

    /** Room for the marks of values. */
    private double marks() {
      double widest =
          values.marks().stream()
              .mapToDouble(mark -> pen.width(values.text(mark), false))
              .max()
              .orElse(0);
      return Math.max(MARKS, Math.ceil(widest) + MARK_GAP);
    }

    private double y(YearFrame on, double value) {
      double place = isRank ? 1 - values.place(value) : values.place(value);
      return on.bottom() - place * (on.bottom() - on.top());
    }

    private List<EndLabel> labels(YearFrame on) {
      List<EndLabel> labels = new ArrayList<>();
      for (YearLine line : content.lines()) {
        if (line.last().isPresent()) {
          int last = line.last().getAsInt();
          YearPoint point = line.points().get(last);
          String name = line.name().in(look.words());
          String mark = point.isCarried() ? YearCharts.mark(point, look.words()) : "";
          labels.add(
              new EndLabel(
                  line.key(),
                  last,
                  number(point.value()),
                  mark.isEmpty() ? name : look.words().get("charts.marked", name, mark),
                  y(on, point.value()),
                  pen.colour(line.colour()),
                  line.isLit() || look.isHovered(line.key())));
        }
      }
      return labels;
    }

    private String number(double value) {
      boolean isPercent = content.choice().base().isPresent();
      boolean isRaw =
          content.choice().measure().kind() == YearMeasure.MeasureKind.VALUE
              || content.choice().measure().kind() == YearMeasure.MeasureKind.LINKS;
      if (isRank) {
        return Numbers.trimmed(value, 1);
      }
      return isRaw && !isPercent ? Numbers.raw(value) : digits.text(value);
    }

    ChartSpots all() {
      for (double mark : values.marks()) {
        double y = y(frame, mark);
        pen.hair(frame.left() - 4, y, frame.right(), y);
        pen.ending(values.text(mark), frame.left() - MARK_GAP, y, false, look.style().mutedInk());
      }
      frame.paint(pen, look, false);
      List<YearLine> order =
          content.lines().stream()
              .sorted(Comparator.comparing(line -> look.isHovered(line.key())))
              .collect(Collectors.toList());
      order.forEach(this::line);
      content.lines().forEach(line -> spots.line(line.key(), points(line)));
      names.paint(frame.right(), look.room().right(), frame.top() - TOP, frame.bottom() + 8, spots);
      return spots;
    }

    private List<ChartSpots.LinePoint> points(YearLine line) {
      List<ChartSpots.LinePoint> points = new ArrayList<>();
      for (int place = 0; place < years.size(); place++) {
        int year = years.get(place);
        if (!line.points().get(year).isGap()) {
          boolean joined = place > 0 && !line.points().get(year - 1).isGap();
          double y = y(frame, line.points().get(year).value());
          points.add(new ChartSpots.LinePoint(year, frame.x(place), y, true, joined));
        }
      }
      return points;
    }

    private void line(YearLine line) {
      boolean isHovered = look.isHovered(line.key());
      int colour = pen.colour(line.colour());
      double width = isHovered ? 3 : line.isLit() ? 2.2 : 1.7;
      List<ChartSpots.LinePoint> points = points(line);
      for (int at = 1; at < points.size(); at++) {
        ChartSpots.LinePoint from = points.get(at - 1);
        ChartSpots.LinePoint to = points.get(at);
        if (to.isJoined()) {
          boolean dashed = line.points().get(to.point()).isCarried();
          pen.stroke(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), colour, width, dashed);
        }
      }
      for (ChartSpots.LinePoint point : points) {
        boolean hollow = line.points().get(point.point()).isCarried();
        pen.point(point.x(), point.y(), isHovered ? 4.5 : 3.5, colour, hollow);
      }
    }
  }
}
