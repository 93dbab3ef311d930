package org.meridian.ui.ranking;

import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.Ranking;

/** The figures that the table shows of one result, by position of the city. Immutable. */
final class RankingFigures {

  private final ScenarioResult source;
  private final IndexResult result;
  private final Ranking ranking;
  private final Ranking published;
  private final double low;
  private final double high;

  /**
   * @param source the newest result
   * @param baseline the result of the dataset as published
   */
  RankingFigures(ScenarioResult source, ScenarioResult baseline) {
    this.source = source;
    result = source.cities();
    ranking = result.ranking();
    published = baseline.cities().ranking();
    double lowest = 0;
    double highest = 0;
    for (int row = 0; row < source.dataset().cities().size(); row++) {
      if (ranking.rank(row) > 0) {
        Parts parts = Parts.of(result, row);
        lowest = Math.min(lowest, parts.below());
        highest = Math.max(highest, parts.above());
      }
    }
    low = lowest;
    high = highest;
  }

  /** The result that the figures are of. */
  ScenarioResult source() {
    return source;
  }

  /** 1 for the best, 0 for a city without a score. */
  int rank(int city) {
    return ranking.rank(city);
  }

  /** The rank with the weights and methods as published; 0 for none. */
  int publishedRank(int city) {
    return published.rank(city);
  }

  /** Places gained against the published ranking; negative for lost; 0 where either has no rank. */
  int gained(int city) {
    return rank(city) == 0 || publishedRank(city) == 0 ? 0 : publishedRank(city) - rank(city);
  }

  /** The score; NaN for none. */
  double score(int city) {
    return result.score(city);
  }

  /** The score of a node of the index; NaN for none. */
  double score(int city, int node) {
    return result.scores(node)[city];
  }

  /** What the score is made of; the city must have one. */
  Parts parts(int city) {
    return Parts.of(result, city);
  }

  /** The lower end of the bars' scale: 0, or the longest stack below it. */
  double low() {
    return low;
  }

  /** The upper end of the bars' scale. */
  double high() {
    return high;
  }

  /** The width of the scale, for choosing decimals. */
  double span() {
    return high - low;
  }

  /** The tree of the index. */
  IndexStructure structure() {
    return result.structure();
  }
}
