package org.meridian.view.method;

import org.meridian.scoring.IndexResult;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.text.Messages;

/**
 * What is chosen on the page of rank bands.
 *
 * @param spread by how many percent of itself a weight strays at most; 0 for any weights at all
 * @param runs how many rankings are computed
 * @param top how many cities count as the best
 */
public record BandChoices(int spread, int runs, int top) {

  /** What is chosen until something else is. */
  public static final BandChoices DEFAULT = new BandChoices(25, 1_000, 10);

  private static final long SEED = 1;

  /** What is to be run. */
  public UncertaintyStudy study(IndexResult cities) {
    WeightVariation variation =
        spread == 0
            ? new WeightVariation.WholeSimplex()
            : new WeightVariation.RelativeSpread(spread / 100.0);
    return UncertaintyStudy.of(cities, UncertaintyChoices.of(variation, SEED));
  }

  /** How far weights stray, in words. */
  public static String spread(Messages messages, int percent) {
    return percent == 0
        ? messages.get("method.spread.any")
        : messages.get("method.spread", Integer.toString(percent));
  }
}
