package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.AscendingRanks;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Percentile rank: {@code (rank - 1) / (n - 1)}.
 *
 * <p>Symbols: rank as in {@link RankScore}, n the number of present values. Range: 0 to 1. Missing
 * values stay missing. With a single present value the formula has no meaning: missing for all,
 * with a warning.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.1; COINr, {@code n_prank}.
 */
public record PercentileRank() implements Normalisation {

  @Override
  public String label() {
    return "percentile";
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    AscendingRanks ranks = AscendingRanks.among(column.values());
    int count = ranks.count();
    if (count < 2) {
      return FittedScale.refused(ScoringWarning.WarningKind.CONSTANT);
    }
    return FittedScale.of(
            "(rank - 1) / (n - 1)", rank -> (rank - 1) / (count - 1), new FormulaTerm("n", count))
        .measuring("rank", ranks::rank);
  }
}
