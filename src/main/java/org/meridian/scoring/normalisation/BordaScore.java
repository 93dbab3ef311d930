package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.AscendingRanks;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;

/**
 * Borda score: {@code rank - 1}, the number of rows that x is strictly better than.
 *
 * <p>Ranks as in {@link RankScore}. Range: 0 to n - 1, in rows beaten. Missing values stay missing.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 6.4; de Borda (1784).
 */
public record BordaScore() implements Normalisation {

  @Override
  public String label() {
    return "borda";
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    AscendingRanks ranks = AscendingRanks.among(column.values());
    return FittedScale.of("rank - 1", rank -> rank - 1, new FormulaTerm("n", ranks.count()))
        .measuring("rank", ranks::rank);
  }
}
