package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.DirectedColumn;

/**
 * How the values of one indicator are brought onto a scale that can be added up.
 *
 * <p>Every method works on directed values (already multiplied by +1 or -1), skips missing ones in
 * its statistics, and leaves missing ones missing. Which values a method yields, and when it yields
 * none, stands in the documentation of its class.
 */
public sealed interface Normalisation
    permits BordaScore,
        DistanceToMaximum,
        DistanceToReference,
        DistanceToTarget,
        FractionOfMaximum,
        GoalpostScale,
        LogarithmicMinMax,
        MinMax,
        PercentileRank,
        RankScore,
        ZScore {

  /** The method's name as the command line and saved files write it; {@link #parse} reads it. */
  String label();

  /**
   * Finds the figures of a column that the formula is filled with.
   *
   * @param column directed values; not changed
   * @return what turns each directed value into a normalised one
   */
  FittedScale scale(DirectedColumn column);

  /**
   * Normalises a column.
   *
   * @param column directed values; not changed
   * @return a new column of the same length, and what stood in the way if all of it is missing
   */
  default NormalisedColumn apply(DirectedColumn column) {
    return scale(column).apply(column.values());
  }

  /**
   * Reads a method's name.
   *
   * @param text as {@link #label} writes it; parameters are parted by colons, as in {@code
   *     distref:sydney} or {@code goalposts:0:100:100}
   * @throws IllegalArgumentException if there is no such method or a parameter is wrong
   */
  static Normalisation parse(String text) {
    return NormalisationNames.parse(text);
  }
}
