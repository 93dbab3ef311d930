package org.meridian.render.figure.strip;

import java.awt.geom.Path2D;
import java.util.List;
import org.meridian.cluster.ClusterEvents.CountStep;
import org.meridian.view.clusters.StripRoom;

/**
 * How many clusters there are at each radius, as a line above the rows of a strip.
 *
 * @param steps how many there are from each radius on to the next
 * @param room of the strip
 */
record CountCurve(List<CountStep> steps, StripRoom room) {

  private static final double TOP = 4;

  /** Below the words that say how many clusters there are. */
  private static final double WORDS = 16;

  /** How many there are at a radius. */
  int at(double km) {
    int before = (int) steps.stream().takeWhile(step -> step.km() <= km).count();
    return before == 0 ? 0 : steps.get(before - 1).clusters();
  }

  /** How many there are at most. */
  int most() {
    return steps.stream().mapToInt(CountStep::clusters).max().orElse(0);
  }

  /**
   * The line, as high as there is room; lower where it would cross the words at its left.
   *
   * @param wordsEnd where these end, from the left in design pixels
   */
  Path2D line(double wordsEnd) {
    double bottom = room.curveBottom();
    double most = Math.max(1, most());
    int below =
        steps.stream()
            .filter(step -> room.x(step.km()) < wordsEnd)
            .mapToInt(CountStep::clusters)
            .max()
            .orElse(0);
    double high = bottom - TOP;
    high = bottom - high * below / most < WORDS ? Math.max(0, bottom - WORDS) : high;
    Path2D line = new Path2D.Double();
    double y = bottom;
    line.moveTo(room.left(), y);
    for (CountStep step : steps) {
      double x = room.x(step.km());
      line.lineTo(x, y);
      y = bottom - high * step.clusters() / most;
      line.lineTo(x, y);
    }
    line.lineTo(room.right(), y);
    return line;
  }
}
