package org.meridian.scenario.comparison;

import java.util.Optional;

/**
 * How much scores grew from side A to side B, where both are of whole years of their own: in
 * percent, {@code 100 (b / a - 1)}, and compound a year, {@code 100 ((b / a)^(1 / years) - 1)}. A
 * score that is missing, 0 or less on side A grows by no percentage; of one below 0 on side B
 * nothing compounds.
 *
 * @param years from A to B, not 0; below 0 where B is the earlier
 */
public record ScoreGrowth(int years) {

  /** Checks that the years differ. */
  public ScoreGrowth {
    if (years == 0) {
      throw new IllegalArgumentException("growth within a year");
    }
  }

  /** The growth between two sides; empty where they are not of two whole years. */
  public static Optional<ScoreGrowth> of(SideComparison comparison) {
    return comparison.a() instanceof ScoredSide a && comparison.b() instanceof ScoredSide b
        ? between(a, b)
        : Optional.empty();
  }

  private static Optional<ScoreGrowth> between(ScoredSide a, ScoredSide b) {
    var first = a.result().scenario().year();
    var second = b.result().scenario().year();
    boolean areWhole = first.isYear() && second.isYear() && first.year() > 0 && second.year() > 0;
    return areWhole && first.year() != second.year()
        ? Optional.of(new ScoreGrowth(second.year() - first.year()))
        : Optional.empty();
  }

  /** In percent of the score of A; NaN where there is none. */
  public double percent(ComparedRow row) {
    return row.scoreA() > 0 ? 100 * (row.scoreB() / row.scoreA() - 1) : Double.NaN;
  }

  /** In percent a year; NaN where there is none. */
  public double yearly(ComparedRow row) {
    return row.scoreA() > 0 && row.scoreB() >= 0
        ? 100 * (Math.pow(row.scoreB() / row.scoreA(), 1.0 / years) - 1)
        : Double.NaN;
  }
}
