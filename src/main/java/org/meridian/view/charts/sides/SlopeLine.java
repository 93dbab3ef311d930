package org.meridian.view.charts.sides;

import org.meridian.scenario.comparison.ComparedRow;

/**
 * A city between two sides.
 *
 * @param row its ranks and scores
 * @param colour position in the set of colours for clusters and groups; {@code LineColours.NEUTRAL}
 *     for none
 * @param isLit whether it is selected
 */
public record SlopeLine(ComparedRow row, int colour, boolean isLit) {

  /** The id of the city. */
  public String key() {
    return row.city().id();
  }

  /** Its rank in A, else in B; 0 where that side does not rank it. */
  public int rank(boolean ofA) {
    return ofA ? row.rankA() : row.rankB();
  }
}
