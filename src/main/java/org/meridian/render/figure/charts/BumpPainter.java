package org.meridian.render.figure.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.charts.TimeAxis;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.charts.years.YearLine;
import org.meridian.view.charts.years.YearPoint;

/**
 * Paints ranks over years: a lane a rank, a line a city, names at both ends. A line that leaves the
 * first ranks runs out below; where a city has no rank its line stops. Equal ranks stand in one
 * lane, one beside the other in the order of the lines.
 */
public final class BumpPainter implements ChartPainter<BumpContent> {

  private static final double TOP = 8;
  private static final double MOST_NAMES = 0.3;
  private static final double MOST_DISC = 9.5;
  private static final double LEAST_DISC = 2;
  private static final double LEAST_NUMBERED = 8;
  private static final double KEY = 22;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public BumpPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public ChartSpots paint(Graphics2D g, BumpContent content, ChartLook look) {
    return new Painting(new ChartPen(g, look.style(), typefaces), content, look).all();
  }

  /** One chart under way. */
  private static final class Painting {
    private final ChartPen pen;
    private final BumpContent content;
    private final ChartLook look;
    private final ChartSpots spots = new ChartSpots();
    private final List<Integer> years;
    private final int lanes;
    private final double lane;
    private final double disc;
    private final boolean anyLit;
    private final YearFrame frame;

    Painting(ChartPen pen, BumpContent content, ChartLook look) {
      this.pen = pen;
      this.content = content;
      this.look = look;
      years = content.drawn();
      lanes = content.last().orElse(1);
      anyLit = content.lines().stream().anyMatch(this::isLit);
      LabelBox room = look.room();
      double top = room.top() + TOP + KEY;
      double bottom = Math.max(top + 1, room.bottom() - YearFrame.FOOT);
      lane = (bottom - top) / (lanes + 1);
      disc = Math.clamp(lane * 0.42, LEAST_DISC, MOST_DISC);
      double left = room.left() + names(false);
      double right = room.right() - names(true);
      frame = new YearFrame(TimeAxis.of(content.series().years(), years), left, right, top, bottom);
    }

    /** What the names at one end take. */
    private double names(boolean isRight) {
      double most = MOST_NAMES * (look.room().right() - look.room().left());
      return Math.min(most, ends(isRight, 0).width() + disc);
    }

    private boolean isLit(YearLine line) {
      return line.isLit() || look.isHovered(line.key());
    }

    /** The middle of a rank's lane; what is beyond the last one runs out below it. */
    private double y(double rank) {
      return frame.top() + (Math.min(rank, lanes + 1) - 0.5) * lane;
    }

    private double x(int place) {
      return frame.x(place);
    }

    private boolean isIn(YearPoint point) {
      return point.value() <= lanes;
    }

    /** Labels of the first or the last year. */
    private EndLabels ends(boolean isRight, double scale) {
      int year = isRight ? years.getLast() : years.getFirst();
      List<EndLabel> labels = new ArrayList<>();
      for (YearLine line : content.lines()) {
        YearPoint point = line.points().get(year);
        if (isIn(point) || !point.isGap() && (line.isLit() || endsBeyond(line))) {
          boolean numbered = !isIn(point) || disc < LEAST_NUMBERED;
          labels.add(
              new EndLabel(
                  line.key(),
                  year,
                  numbered ? Numbers.whole((long) point.value()) : "",
                  line.name().in(look.words()),
                  scale == 0 ? 0 : y(point.value()),
                  pen.colour(line.colour()),
                  isLit(line)));
        }
      }
      return new EndLabels(pen, look, isRight, labels);
    }

    /** Whether it is among the first in years between, so that neither end would name it. */
    private boolean endsBeyond(YearLine line) {
      return !isIn(line.points().get(years.getFirst()))
          && !isIn(line.points().get(years.getLast()));
    }

    ChartSpots all() {
      new ColourKey(pen, look, false)
          .paint(content.colours(), look.room().left(), look.room().top());
      frame.paint(pen, look, true);
      List<YearLine> order =
          content.lines().stream().sorted(Comparator.comparing(this::isLit)).toList();
      content.lines().forEach(line -> spots.line(line.key(), List.of()));
      order.forEach(this::line);
      double top = frame.top() - TOP / 2;
      double bottom = frame.bottom() + 4;
      ends(false, 1).paint(frame.left() - disc, look.room().left(), top, bottom, spots);
      ends(true, 1).paint(frame.right() + disc, look.room().right(), top, bottom, spots);
      return spots;
    }

    private void line(YearLine line) {
      boolean isLit = isLit(line);
      int colour = ChartPen.dim(pen.colour(line.colour()), anyLit && !isLit);
      double width = isLit ? 3.4 : lane < 10 ? 1 : 1.6;
      List<ChartSpots.LinePoint> points = new ArrayList<>();
      for (int place = 0; place < years.size(); place++) {
        YearPoint point = line.points().get(years.get(place));
        YearPoint before = place == 0 ? point : line.points().get(years.get(place - 1));
        if (place > 0 && !point.isGap() && !before.isGap() && (isIn(point) || isIn(before))) {
          Shape curve = curve(x(place - 1), y(before.value()), x(place), y(point.value()));
          pen.stroke(curve, colour, width, point.isCarried());
          points.addAll(along(curve, place));
        } else if (isIn(point)) {
          points.add(
              new ChartSpots.LinePoint(years.get(place), x(place), y(point.value()), true, false));
        }
      }
      spots.line(line.key(), points);
      for (int place = 0; place < years.size(); place++) {
        disc(line.points().get(years.get(place)), x(place), colour, isLit);
      }
    }

    private void disc(YearPoint point, double x, int colour, boolean isLit) {
      if (!isIn(point)) {
        return;
      }
      double y = y(point.value());
      pen.point(x, y, isLit ? disc + 1 : disc, colour, point.isCarried());
      if (disc >= LEAST_NUMBERED) {
        String rank = Numbers.whole((long) point.value());
        pen.centred(rank, x, y, isLit, number(point, isLit));
      }
    }

    /** Paper on a full disc; ink where the disc is hollow or faded. */
    private int number(YearPoint point, boolean isLit) {
      if (anyLit && !isLit) {
        return look.style().mutedInk();
      }
      return point.isCarried() ? look.style().ink() : look.style().paper();
    }

    private static Shape curve(double x0, double y0, double x1, double y1) {
      double half = (x1 - x0) / 2;
      return new CubicCurve2D.Double(x0, y0, x0 + half, y0, x1 - half, y1, x1, y1);
    }

    private List<ChartSpots.LinePoint> along(Shape curve, int place) {
      List<ChartSpots.LinePoint> points = new ArrayList<>();
      double[] at = new double[6];
      double half = (x(place - 1) + x(place)) / 2;
      for (PathIterator path = new FlatteningPathIterator(curve.getPathIterator(null), 1);
          !path.isDone();
          path.next()) {
        boolean isStart = path.currentSegment(at) == PathIterator.SEG_MOVETO;
        int year = years.get(at[0] < half ? place - 1 : place);
        boolean isMark = at[0] == x(place - 1) || at[0] == x(place);
        points.add(
            new ChartSpots.LinePoint(
                year, at[0], at[1], isMark && at[1] <= y(lanes) + 1, !isStart));
      }
      return points;
    }
  }
}
