package org.meridian.scenario.groups;

/**
 * A group as one row of a table. Figures are those of its ranked cities, in the unit of the node's
 * scores.
 *
 * @param set the group
 * @param counts how many cities a group has
 * @param scores scores of the ranked cities of a group
 */
public record GroupRow(CitySet set, GroupCounts counts, GroupScores scores) {

  /** Stands for no city. */
  public static final int NOBODY = -1;
}
