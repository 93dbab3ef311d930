package org.meridian.view.charts.sides;

import java.util.Objects;
import org.meridian.view.groups.GroupChoice;

/**
 * What a chart of slopes shows.
 *
 * @param first how many first ranks of either side are drawn, 1 or more
 * @param by a kind of groups that colour lines, or {@code LineColours.ONE}
 */
public record SlopeChoice(int first, String by) {

  /** As the chart opens. */
  public static final SlopeChoice USUAL = new SlopeChoice(20, GroupChoice.REGION);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public SlopeChoice {
    Objects.requireNonNull(by, "by");
    if (first < 1) {
      throw new IllegalArgumentException("the first " + first + " ranks");
    }
  }

  /** The same with another number of ranks. */
  public SlopeChoice withFirst(int other) {
    return new SlopeChoice(other, by);
  }

  /** The same in other colours. */
  public SlopeChoice withBy(String other) {
    return new SlopeChoice(first, other);
  }
}
