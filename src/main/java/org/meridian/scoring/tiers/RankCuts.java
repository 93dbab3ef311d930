package org.meridian.scoring.tiers;

import java.util.List;

/**
 * Tiers by rank, such as 1-10, 11-20, 21-50: the first tier goes to the first last rank, and so on;
 * who comes after the last is in a tier below. Equal values share the better tier.
 *
 * @param lastRanks the last rank of each tier, ascending, at least 1
 */
public record RankCuts(List<Integer> lastRanks) implements TierRule {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if there is no rank, or they do not ascend from 1 on
   */
  public RankCuts {
    lastRanks = List.copyOf(lastRanks);
    if (lastRanks.isEmpty()) {
      throw new IllegalArgumentException("no rank");
    }
    int before = 0;
    for (int rank : lastRanks) {
      if (rank <= before) {
        throw new IllegalArgumentException("ranks that do not ascend: " + lastRanks);
      }
      before = rank;
    }
  }

  @Override
  public CityTiers of(double[] values) {
    double[] sorted = TierRule.present(values);
    double[] limits =
        lastRanks.stream()
            .filter(rank -> rank < sorted.length)
            .mapToDouble(rank -> sorted[sorted.length - rank])
            .distinct()
            .toArray();
    return CityTiers.by(values, limits, false);
  }
}
