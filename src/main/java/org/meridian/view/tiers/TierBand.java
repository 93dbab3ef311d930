package org.meridian.view.tiers;

import java.util.List;

/**
 * A tier.
 *
 * @param number from 1, the top
 * @param lower the limit that no city of it is below
 * @param upper the limit that no city of it is above
 * @param cities their positions in the dataset, the best first
 */
public record TierBand(int number, double lower, double upper, List<Integer> cities) {

  /** Copies the list. */
  public TierBand {
    cities = List.copyOf(cities);
  }
}
