package org.meridian.view.story.marks;

import java.util.List;

/** A mark where it stands on a figure, in design pixels. */
public sealed interface PlacedMark {

  /**
   * A point of a figure.
   *
   * @param radius of what is there, for a ring about it
   */
  record MarkSpot(double x, double y, double radius) {}

  /** Words with a line to a point. */
  record PlacedCallout(MarkSpot spot, String text) implements PlacedMark {}

  /** A ring about a point. */
  record PlacedRing(MarkSpot spot) implements PlacedMark {}

  /** A line by hand. */
  record PlacedInk(List<MarkSpot> points) implements PlacedMark {

    /** Copies the points. */
    public PlacedInk {
      points = List.copyOf(points);
    }
  }
}
