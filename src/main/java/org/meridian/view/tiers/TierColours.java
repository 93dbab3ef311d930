package org.meridian.view.tiers;

import org.meridian.view.style.MapStyle;

/** The colours of tiers: the ramp of scores in as many steps, the top the strongest. */
public final class TierColours {

  private TierColours() {}

  /**
   * The colour of a tier.
   *
   * @param tier from 1, the top
   * @param count how many tiers there are
   */
  public static int colour(int tier, int count, MapStyle style) {
    double below = count == 1 ? 0 : (tier - 1.0) / (count - 1);
    return style.circles().ramp().at(1 - below);
  }
}
