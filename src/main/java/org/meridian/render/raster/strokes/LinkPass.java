package org.meridian.render.raster.strokes;

import org.meridian.view.map.marks.LinkMarks;

/**
 * Links to be drawn one after another, some of an order of drawing, all widened or faded alike.
 *
 * @param marks the links
 * @param from place of the first in the order
 * @param to place behind the last
 * @param widening factor of all widths, above 0
 * @param opacity factor of all opacities, 0..1
 */
public record LinkPass(LinkMarks marks, int from, int to, double widening, double opacity) {

  /** Checks the places. */
  public LinkPass {
    if (from < 0 || to < from || to > marks.size()) {
      throw new IllegalArgumentException(from + " to " + to + " of " + marks.size() + " links");
    }
  }

  /** Some links as they are. */
  public static LinkPass of(LinkMarks marks, int from, int to) {
    return new LinkPass(marks, from, to, 1, 1);
  }

  /** All links as they are. */
  public static LinkPass of(LinkMarks marks) {
    return of(marks, 0, marks.size());
  }

  /** How many links are drawn. */
  int size() {
    return to - from;
  }
}
