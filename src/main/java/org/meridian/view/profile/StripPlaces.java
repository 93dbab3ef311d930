package org.meridian.view.profile;

import java.util.Arrays;
import org.meridian.scoring.standing.CityStanding;

/**
 * Where scores lie along a strip, from 0, the least of all, to 1, the greatest; NaN where there is
 * none.
 *
 * @param dots of all cities, by position
 * @param own of one city
 * @param peers of the median of its region
 * @param all of the median of all cities
 */
public record StripPlaces(double[] dots, double own, double peers, double all) {

  /**
   * The strip of a node.
   *
   * @param scores of all cities
   * @param standing of the one city
   */
  public static StripPlaces of(double[] scores, CityStanding standing) {
    double low = Arrays.stream(scores).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(scores).filter(Double::isFinite).max().orElse(0);
    return new StripPlaces(
        Arrays.stream(scores).map(score -> place(score, low, high)).toArray(),
        place(standing.score(), low, high),
        place(standing.peers(), low, high),
        place(standing.all(), low, high));
  }

  private static double place(double score, double low, double high) {
    if (Double.isNaN(score)) {
      return Double.NaN;
    }
    return high > low ? (score - low) / (high - low) : 0.5;
  }
}
