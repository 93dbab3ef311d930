package org.meridian.scoring.normalisation;

import org.meridian.scoring.basis.AscendingRanks;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;

/**
 * Rank: the position of x among the present values in ascending order.
 *
 * <p>The least value is 1, the best is n (the number of present values), ties take the minimum of
 * their positions. Range: 1 to n, in places. Missing values stay missing.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 5.1.
 */
public record RankScore() implements Normalisation {

  @Override
  public String label() {
    return "rank";
  }

  @Override
  public FittedScale scale(DirectedColumn column) {
    AscendingRanks ranks = AscendingRanks.among(column.values());
    return FittedScale.of("rank", rank -> rank, new FormulaTerm("n", ranks.count()))
        .measuring("rank", ranks::rank);
  }
}
