package org.meridian.view.charts.years;

import java.util.Objects;
import org.meridian.view.groups.GroupChoice;

/**
 * What a chart of ranks over years shows.
 *
 * @param node id of the node that ranks; empty for the index
 * @param first how many first ranks are drawn, 1 or more
 * @param by a kind of groups that colour lines, or {@code LineColours.ONE}
 */
public record BumpChoice(String node, int first, String by) {

  /** As the chart opens. */
  public static final BumpChoice USUAL = new BumpChoice("", 20, GroupChoice.REGION);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public BumpChoice {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(by, "by");
    if (first < 1) {
      throw new IllegalArgumentException("the first " + first + " ranks");
    }
  }

  /** The same by another node. */
  public BumpChoice withNode(String other) {
    return new BumpChoice(other, first, by);
  }

  /** The same with another number of ranks. */
  public BumpChoice withFirst(int other) {
    return new BumpChoice(node, other, by);
  }

  /** The same in other colours. */
  public BumpChoice withBy(String other) {
    return new BumpChoice(node, first, other);
  }
}
