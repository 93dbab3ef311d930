package org.meridian.view.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is drawn over a stage by hand.
 *
 * @param points in the order they were drawn; at least one
 */
public record InkStroke(List<StagePoint> points) {

  /**
   * Copies the points.
   *
   * @throws IllegalArgumentException if there is none
   */
  public InkStroke {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a stroke without a point");
    }
  }

  /** A line that begins. */
  public static InkStroke from(StagePoint point) {
    return new InkStroke(List.of(point));
  }

  /** The line drawn on. */
  public InkStroke to(StagePoint point) {
    List<StagePoint> next = new ArrayList<>(points);
    next.add(point);
    return new InkStroke(next);
  }
}
