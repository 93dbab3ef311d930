package org.meridian.scenario.groups;

/**
 * Scores of the ranked cities of a group.
 *
 * @param mean mean score; NaN where none is ranked
 * @param median median score, of an even number the mean of the middle two; NaN where none is
 *     ranked
 * @param sum summed scores, 0 where none is ranked
 * @param best position of the first of its cities in the order of ranks; {@link GroupRow#NOBODY}
 *     where none is ranked
 * @param weakest position of the last of its ranked cities; {@link GroupRow#NOBODY} where none is
 */
public record GroupScores(double mean, double median, double sum, int best, int weakest) {}
