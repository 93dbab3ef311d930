package org.meridian.view.story.marks;

import java.util.List;
import java.util.Optional;
import org.meridian.scenario.story.CalloutShift;

/** A mark where it stands on a figure, in design pixels. */
public sealed interface PlacedMark {

  /**
   * A point of a figure.
   *
   * @param radius of what is there, for a ring about it
   */
  record MarkSpot(double x, double y, double radius) {}

  /**
   * Words with a line to a point.
   *
   * @param shift where they were put; empty where they find their own place
   */
  record PlacedCallout(MarkSpot spot, String text, Optional<CalloutShift> shift)
      implements PlacedMark {

    /** Whether its words are still to be typed. */
    public boolean isSilent() {
      return text.isBlank();
    }
  }

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
