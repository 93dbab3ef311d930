package org.meridian.scoring;

/**
 * Borda score: {@code rank - 1}, the number of rows that x is strictly better than.
 *
 * <p>Ranks as in {@link RankScore}. Range: 0 to n - 1, in rows beaten. Missing values stay missing.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 6.4; de Borda (1784).
 */
public record Borda() implements Normalisation {

  @Override
  public String label() {
    return "borda";
  }

  @Override
  public Scale scale(DirectedColumn column) {
    AscendingRanks ranks = AscendingRanks.among(column.values());
    return Scale.of("rank - 1", rank -> rank - 1, new Figure("n", ranks.count()))
        .measuring("rank", ranks::rank);
  }
}
