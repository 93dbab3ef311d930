package org.meridian.scenario.story;

import java.util.List;
import java.util.Objects;
import org.meridian.model.wording.LocalText;

/** Something that the one who tells a story has put on the picture of a step. */
public sealed interface StepMark {

  /**
   * Words with a line to what they are about.
   *
   * @param anchor what they are about
   * @param text the words
   */
  record Callout(MarkAnchor anchor, LocalText text) implements StepMark {
    /** Nothing may be null. */
    public Callout {
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(text, "text");
    }
  }

  /** A ring about something. */
  record Ring(MarkAnchor anchor) implements StepMark {
    /** The anchor must be there. */
    public Ring {
      Objects.requireNonNull(anchor, "anchor");
    }
  }

  /**
   * A line drawn by hand.
   *
   * @param points in the order they were drawn, all of one kind; at least one
   */
  record InkLine(List<MarkAnchor> points) implements StepMark {
    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there is none
     */
    public InkLine {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("a line without a point");
      }
    }
  }
}
