package org.meridian.view.map.layers;

import org.meridian.scoring.ranking.CityRanking;

/**
 * How strong links look, 0..1: half the cube of their place between the weakest and the strongest
 * value, half the ninth power of their place in the order, so that few stand out. Equal values look
 * equal, a higher value never looks weaker.
 */
final class LinkEmphasis {

  private static final double BY_VALUE = 0.5;

  private final double low;
  private final double span;
  private final int ranked;

  /**
   * Prepares the measure.
   *
   * @param scores one a link, NaN missing
   */
  LinkEmphasis(double[] scores, CityRanking ranking) {
    ranked = ranking.rankedCount();
    double high = ranked == 0 ? 0 : scores[ranking.order()[0]];
    low = ranked == 0 ? 0 : scores[ranking.order()[ranked - 1]];
    span = high - low;
  }

  /**
   * The look of a link.
   *
   * @param rank 1 for the strongest, ties share the smallest
   */
  double at(double score, int rank) {
    if (!(span > 0)) {
      return 0.5;
    }
    double byValue = (score - low) / span;
    double byOrder = ranked < 2 ? 1 : 1 - (rank - 1.0) / (ranked - 1.0);
    double cube = byOrder * byOrder * byOrder;
    double sharpened = cube * cube * cube;
    return BY_VALUE * byValue * byValue * byValue + (1 - BY_VALUE) * sharpened;
  }

  double low() {
    return low;
  }

  double high() {
    return low + span;
  }
}
