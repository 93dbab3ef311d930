package org.meridian.scenario.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.wording.LocalText;

/** Something that the one who tells a story has put on the picture of a step. */
public sealed interface StepMark {

  /**
   * Words with a line to what they are about.
   *
   * @param anchor what they are about
   * @param text the words
   * @param shift where the words were put; empty where they find their own place
   */
  record Callout(MarkAnchor anchor, LocalText text, Optional<CalloutShift> shift)
      implements StepMark {
    /** Nothing may be null. */
    public Callout {
      Objects.requireNonNull(anchor, "anchor");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(shift, "shift");
    }

    /** Words that find their own place. */
    public Callout(MarkAnchor anchor, LocalText text) {
      this(anchor, text, Optional.empty());
    }

    /** The same with other words. */
    public Callout saying(LocalText other) {
      return new Callout(anchor, other, shift);
    }

    /** The same put elsewhere. */
    public Callout moved(CalloutShift other) {
      return new Callout(anchor, text, Optional.of(other));
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
