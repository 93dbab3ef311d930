package org.meridian.scoring.advice;

import java.util.List;

/**
 * A place on a slider where the order tips.
 *
 * @param percent the node's percentage among its siblings, above 0 and below 100
 * @param passings which city passes which as the slider goes up through it
 */
public record TippingTick(double percent, List<Passing> passings) {

  /** Copies the list. */
  public TippingTick {
    passings = List.copyOf(passings);
  }

  /**
   * One city passes another.
   *
   * @param row behind below the tick, ahead above it
   * @param passed the other way round
   */
  public record Passing(int row, int passed) {}
}
