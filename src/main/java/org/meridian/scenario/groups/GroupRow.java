package org.meridian.scenario.groups;

/**
 * A group as one row of a table. Figures are those of its ranked cities, in the unit of the node's
 * scores.
 *
 * @param set the group
 * @param cities how many of its cities take part, ranked or not
 * @param ranked how many of its cities have a rank in the node
 * @param inTop how many of them rank among the top
 * @param topShare {@code inTop} of all cities among the top, 0..1; NaN where there are none
 * @param mean mean score; NaN where none is ranked
 * @param median median score, of an even number the mean of the middle two; NaN where none is
 *     ranked
 * @param sum summed scores, 0 where none is ranked
 * @param best position of the first of its cities in the order of ranks; {@link #NOBODY} where none
 *     is ranked
 * @param weakest position of the last of its ranked cities; {@link #NOBODY} where none is
 */
public record GroupRow(
    CitySet set,
    int cities,
    int ranked,
    int inTop,
    double topShare,
    double mean,
    double median,
    double sum,
    int best,
    int weakest) {

  /** Stands for no city. */
  public static final int NOBODY = -1;
}
