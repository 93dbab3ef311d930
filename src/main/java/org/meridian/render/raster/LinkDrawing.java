package org.meridian.render.raster;

import java.util.function.IntConsumer;

/** Draws links one after another with a pen; used by one thread for one band. */
final class LinkDrawing {

  private static final double HEAD_LENGTH = 4;
  private static final double HEAD_AT_LEAST = 6;
  private static final double HEAD_HALF = 0.42;

  private final LinkMarks marks;
  private final Viewport view;
  private final StrokePen pen;
  private final IntConsumer choose;
  private final Course course = new Course();

  /**
   * @param choose told the number of a link before it is drawn
   */
  LinkDrawing(LinkMarks marks, Viewport view, StrokePen pen, IntConsumer choose) {
    this.marks = marks;
    this.view = view;
    this.pen = pen;
    this.choose = choose;
  }

  /** How far from its course a link may colour pixels. */
  static double reach(LinkMarks marks, int link) {
    double stroke = 1.2 * (marks.widths()[link] + 1);
    return marks.ends() == LinkEnds.ARROWED
        ? Math.max(stroke, headLength(marks.widths()[link]))
        : stroke;
  }

  private static double headLength(double width) {
    return Math.max(HEAD_AT_LEAST, HEAD_LENGTH * width);
  }

  void link(int link) {
    choose.accept(link);
    Polylines paths = marks.paths();
    float[] xy = paths.xy();
    int end = paths.end(link);
    int from = paths.start(link);
    while (from < end) {
      int lifted = from;
      while (lifted < end && !Float.isNaN(xy[2 * lifted])) {
        lifted++;
      }
      if (course.take(xy, from, lifted, view)) {
        part(link, from, lifted);
      }
      from = lifted + 1;
    }
  }

  private void part(int link, int from, int end) {
    double width = marks.widths()[link];
    if (marks.ends() == LinkEnds.EVEN) {
      pen.stroke(course, width, 0);
      return;
    }
    if (marks.ends() == LinkEnds.ARROWED) {
      if (end == marks.paths().end(link)) {
        arrow(link, width);
      }
      pen.stroke(course, width, 0);
      return;
    }
    int first = marks.paths().start(link);
    double points = marks.paths().end(link) - first;
    double here = width * (1 - LinkRasteriser.TAPER * (from - first) / points);
    double there = width * (1 - LinkRasteriser.TAPER * (end - first) / points);
    pen.stroke(course, here, 1 - there / here);
  }

  private void arrow(int link, double width) {
    if (!course.shorten(marks.gap(link))) {
      return;
    }
    int last = course.size() - 1;
    double x = course.x(last);
    double y = course.y(last);
    double ux = course.directionX(last - 1);
    double uy = course.directionY(last - 1);
    double length = headLength(width);
    if (course.shorten(length)) {
      pen.arrow(x, y, ux, uy, length, HEAD_HALF * length);
    }
  }
}
