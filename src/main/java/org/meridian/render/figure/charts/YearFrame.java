package org.meridian.render.figure.charts;

import java.util.List;
import org.meridian.view.charts.TimeAxis;

/**
 * Where years stand across a chart, with their marks below and hairlines up.
 *
 * @param axis the years
 * @param left of the first
 * @param right of the last
 * @param top of the plot
 * @param bottom of the plot
 */
record YearFrame(TimeAxis axis, double left, double right, double top, double bottom) {

  /** What the marks of years take below the plot. */
  static final double FOOT = 26;

  private static final double APART = 14;

  /** Where a year stands. */
  double x(int year) {
    return left + axis.places().get(year) * (right - left);
  }

  /** Paints the years; one that has no room beside its neighbours is left out, the last never. */
  void paint(ChartPen pen, ChartLook look, boolean withLines) {
    List<String> names = axis.years().stream().map(Object::toString).toList();
    double free = Double.POSITIVE_INFINITY;
    for (int year = names.size() - 1; year >= 0; year--) {
      String name = names.get(year);
      double half = pen.width(name, false) / 2;
      if (withLines) {
        pen.hair(x(year), top, x(year), bottom);
      }
      if (x(year) + half + APART <= free || year == names.size() - 1) {
        pen.centred(name, x(year), bottom + 16, false, look.style().mutedInk());
        free = x(year) - half;
      }
    }
  }
}
