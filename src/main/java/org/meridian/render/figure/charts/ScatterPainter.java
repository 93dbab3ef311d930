package org.meridian.render.figure.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.charts.ValueAxis;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.charts.scatter.ScatterPoint;
import org.meridian.view.charts.scatter.ScatterPoint.ScatterPlace;
import org.meridian.view.charts.scatter.ScatterTrail;
import org.meridian.view.style.ArgbColour;

/**
 * Paints points by two measures: axes with round marks, dashed lines at the medians, how many
 * points each corner has, and names where they have room, selected ones first. The better end of an
 * axis of ranks is at the right and at the top.
 */
public final class ScatterPainter implements ChartPainter<ScatterContent> {

  private static final double KEY = 22;
  private static final double TITLE = 26;
  private static final double MARKS = 58;
  private static final double FOOT = 42;
  private static final double EACH_MARK = 70;
  private static final int MANY = 800;
  private static final double LEAST = 1.8;
  private static final double LARGEST = 15;
  private static final double FAINT = 0.3;

  private final BundledTypefaces typefaces;

  /** Paints in these typefaces. */
  public ScatterPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public ChartSpots paint(Graphics2D g, ScatterContent content, ChartLook look) {
    return new Painting(new ChartPen(g, look.style(), typefaces), content, look).all();
  }

  /** A plot under way. */
  private static final class Painting {
    private final ChartPen pen;
    private final ScatterContent content;
    private final ChartLook look;
    private final ChartSpots spots = new ChartSpots();
    private final LabelBox plot;
    private final ValueAxis across;
    private final ValueAxis upwards;
    private final boolean anyLit;
    private final double radius;

    Painting(ChartPen pen, ScatterContent content, ChartLook look) {
      this.pen = pen;
      this.content = content;
      this.look = look;
      LabelBox room = look.room();
      double key = content.colours().groups().isEmpty() ? 0 : KEY;
      plot =
          new LabelBox(
              room.left() + MARKS,
              room.top() + key + TITLE,
              room.right() - 12,
              Math.max(room.top() + key + TITLE + 1, room.bottom() - FOOT));
      across =
          content.isLogX()
              ? logs(ScatterPlace::x, plot.right() - plot.left())
              : axis(content.choice().x(), ScatterPlace::x, plot.right() - plot.left());
      upwards =
          content.isLogY()
              ? logs(ScatterPlace::y, plot.bottom() - plot.top())
              : axis(content.choice().y(), ScatterPlace::y, plot.bottom() - plot.top());
      anyLit = content.points().stream().anyMatch(this::isLit);
      radius = content.points().size() > MANY ? 1.8 : 4;
    }

    private ValueAxis logs(ToDoubleFunction<ScatterPlace> value, double length) {
      DoubleSummaryStatistics all = content.places().mapToDouble(value).summaryStatistics();
      return content.points().isEmpty()
          ? ValueAxis.ofLogs(1, 10, 2)
          : ValueAxis.ofLogs(all.getMin(), all.getMax(), Math.max(2, (int) (length / EACH_MARK)));
    }

    private ValueAxis axis(ScatterAxis axis, ToDoubleFunction<ScatterPlace> value, double length) {
      DoubleSummaryStatistics all = content.places().mapToDouble(value).summaryStatistics();
      int most = Math.max(2, (int) (length / EACH_MARK));
      return axis.kind() == ScatterAxis.AxisKind.RANK
          ? ValueAxis.ofRanks((int) Math.ceil(all.getMax()), most)
          : ValueAxis.over(all.getMin(), all.getMax(), most);
    }

    private static double place(ScatterAxis axis, ValueAxis marks, double value) {
      double place = marks.place(value);
      return axis.kind() == ScatterAxis.AxisKind.RANK ? 1 - place : place;
    }

    private double x(double value) {
      return plot.left()
          + place(content.choice().x(), across, value) * (plot.right() - plot.left());
    }

    private double y(double value) {
      return plot.bottom()
          - place(content.choice().y(), upwards, value) * (plot.bottom() - plot.top());
    }

    private boolean isLit(ScatterPoint point) {
      return point.isLit() || look.isHovered(point.key());
    }

    ChartSpots all() {
      new ColourKey(pen, look, true)
          .paint(content.colours(), look.room().left(), look.room().top());
      frame();
      medians();
      List<ScatterPoint> order =
          content.points().stream()
              .sorted(
                  Comparator.comparing(this::isLit)
                      .thenComparingDouble(point -> -content.share(point).orElse(0)))
              .toList();
      content.trails().forEach(this::trail);
      order.forEach(this::point);
      List<PointNames.NamedPoint> all = content.points().stream().map(this::named).toList();
      List<LabelBox> counts =
          new QuarterCounts(pen, plot, x(content.medianX()), y(content.medianY()))
              .write(content.quarters().counts(), quarterNames(), all, look.style().mutedInk());
      new PointNames(pen, look, plot, counts).write(names());
      return spots;
    }

    private List<String> quarterNames() {
      return content.quarters().names().stream().map(name -> name.in(look.words())).toList();
    }

    private void frame() {
      int ink = look.style().mutedInk();
      for (double mark : across.marks()) {
        pen.hair(x(mark), plot.top(), x(mark), plot.bottom() + 4);
        pen.centred(across.text(mark), x(mark), plot.bottom() + 14, false, ink);
      }
      for (double mark : upwards.marks()) {
        pen.hair(plot.left() - 4, y(mark), plot.right(), y(mark));
        pen.ending(upwards.text(mark), plot.left() - 9, y(mark), false, ink);
      }
      String below = content.choice().x().title(content.result()).in(look.words());
      String beside = content.choice().y().title(content.result()).in(look.words());
      pen.ending(below + " →", plot.right(), plot.bottom() + 32, true, look.style().ink());
      pen.text("↑ " + beside, look.room().left(), plot.top() - 17, true, look.style().ink());
    }

    private void medians() {
      int ink = look.style().mutedInk();
      double x = x(content.medianX());
      double y = y(content.medianY());
      pen.stroke(new Line2D.Double(x, plot.top(), x, plot.bottom()), ink, 1, true);
      pen.stroke(new Line2D.Double(plot.left(), y, plot.right(), y), ink, 1, true);
    }

    /** From where a city stood to where it stands; the later, the stronger. */
    private void trail(ScatterTrail trail) {
      int colour = pen.colour(trail.point().colour());
      List<ScatterPlace> places = new ArrayList<>(trail.before());
      places.add(trail.point().place());
      for (int at = 1; at < places.size(); at++) {
        double x = x(places.get(at - 1).x());
        double y = y(places.get(at - 1).y());
        int ink = ArgbColour.faded(colour, FAINT + (1 - FAINT) * at / places.size());
        Line2D.Double line = new Line2D.Double(x, y, x(places.get(at).x()), y(places.get(at).y()));
        pen.stroke(line, ink, 1.6, false);
        pen.point(x, y, 2.6, ink, true);
      }
    }

    private void point(ScatterPoint point) {
      boolean lit = isLit(point);
      int colour = ChartPen.dim(pen.colour(point.colour()), anyLit && !lit);
      double x = x(point.place().x());
      double y = y(point.place().y());
      double own = radius(point);
      if (own < 2 && !lit) {
        pen.brush().fill(GroupMark.of(point.colour()).at(x, y, own), ArgbColour.faded(colour, 0.6));
      } else {
        pen.mark(x, y, lit ? own + 1.4 : own, point.colour(), colour);
      }
      spots.line(point.key(), List.of(new ChartSpots.LinePoint(0, x, y, true, false)));
    }

    /** By area, where areas stand for something. */
    private double radius(ScatterPoint point) {
      return content.choice().scales().size().isEmpty()
          ? radius
          : Math.max(LEAST, LARGEST * Math.sqrt(content.share(point).orElse(0)));
    }

    private PointNames.NamedPoint named(ScatterPoint point) {
      return new PointNames.NamedPoint(
          point.name().in(look.words()),
          x(point.place().x()),
          y(point.place().y()),
          radius(point),
          isLit(point));
    }

    /** Lit ones first, then those far from the middle. */
    private List<PointNames.NamedPoint> names() {
      double middleX = (plot.left() + plot.right()) / 2;
      double middleY = (plot.top() + plot.bottom()) / 2;
      return content.points().stream()
          .filter(point -> radius > 2 || isLit(point))
          .map(this::named)
          .sorted(
              Comparator.comparing((PointNames.NamedPoint point) -> !point.isLit())
                  .thenComparingDouble(
                      point -> -Math.hypot(point.x() - middleX, point.y() - middleY)))
          .limit(radius > 2 ? MANY : 12)
          .toList();
    }
  }
}
