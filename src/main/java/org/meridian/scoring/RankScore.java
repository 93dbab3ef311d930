package org.meridian.scoring;

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
  public NormalisedColumn apply(DirectedColumn column) {
    return NormalisedColumn.of(AscendingRanks.of(column.values()));
  }
}
