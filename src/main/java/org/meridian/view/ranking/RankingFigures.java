package org.meridian.view.ranking;

import java.util.List;
import java.util.Optional;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.EditedValues;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.words.ScoreDigits;

/**
 * The figures that the table shows of one result, by row. A row of another dataset has the figures
 * of the city with its id, or none. Immutable.
 */
public final class RankingFigures {

  private final ScenarioResult source;
  private final IndexResult result;
  private final CityRanking ranking;
  private final Optional<ScenarioResult> baseline;
  private final EditedValues edits;
  private final double low;
  private final double high;

  /**
   * @param source the newest result
   * @param baseline what ranks are compared with; empty for no comparison
   */
  public RankingFigures(ScenarioResult source, Optional<ScenarioResult> baseline) {
    this.source = source;
    result = source.cities();
    ranking = result.ranking();
    this.baseline = baseline;
    edits = EditedValues.of(source.dataset(), source.scenario());
    double lowest = 0;
    double highest = 0;
    for (int row = 0; row < source.dataset().cities().size(); row++) {
      if (ranking.rank(row) > 0) {
        ScoreParts parts = ScoreParts.of(result, row);
        lowest = Math.min(lowest, parts.below());
        highest = Math.max(highest, parts.above());
      }
    }
    low = lowest;
    high = highest;
  }

  /** The result that the figures are of. */
  public ScenarioResult source() {
    return source;
  }

  /** The position of a row's city in the result; -1 if the result lacks it. */
  public int place(RankingRow row) {
    return place(row, source.dataset());
  }

  private static int place(RankingRow row, Dataset dataset) {
    List<City> cities = dataset.cities();
    boolean own = row.position() < cities.size() && cities.get(row.position()) == row.city();
    return own ? row.position() : dataset.cityPosition(row.city().id()).orElse(-1);
  }

  /** 1 for the best, 0 for a city without a score. */
  public int rank(RankingRow row) {
    int place = place(row);
    return place < 0 ? 0 : ranking.rank(place);
  }

  /** Whether a value of the row's city is a what-if. */
  boolean isEdited(RankingRow row) {
    int place = place(row);
    return place >= 0 && edits.touches(place);
  }

  /** The rank with the weights and methods as published; 0 for none. */
  public int publishedRank(RankingRow row) {
    return baseline.map(before -> rank(row, before)).orElse(0);
  }

  private static int rank(RankingRow row, ScenarioResult in) {
    int place = place(row, in.dataset());
    return place < 0 ? 0 : in.cities().ranking().rank(place);
  }

  /** Places gained against the published ranking; negative for lost; 0 where either has no rank. */
  public int gained(RankingRow row) {
    return rank(row) == 0 || publishedRank(row) == 0 ? 0 : publishedRank(row) - rank(row);
  }

  /** Whether a city has a rank now and none in the ranking that it is compared with. */
  public boolean isNew(RankingRow row) {
    return baseline.isPresent() && rank(row) > 0 && publishedRank(row) == 0;
  }

  /** The score; NaN for none. */
  public double score(RankingRow row) {
    int place = place(row);
    return place < 0 ? Double.NaN : result.score(place);
  }

  /** The score of a node of the index; NaN for none. */
  public double score(RankingRow row, int node) {
    int place = place(row);
    return place < 0 ? Double.NaN : result.scores(node)[place];
  }

  /** What the score is made of; the city must have one. */
  public ScoreParts parts(RankingRow row) {
    return ScoreParts.of(result, place(row));
  }

  /** The lower end of the bars' scale: 0, or the longest stack below it. */
  public double low() {
    return low;
  }

  /** The upper end of the bars' scale. */
  public double high() {
    return high;
  }

  /** The width of the scale, for choosing decimals. */
  public double span() {
    return high - low;
  }

  /** The digits of scores. */
  public ScoreDigits digits() {
    return digits(IndexStructure.ROOT);
  }

  /** The digits of scores in a node. */
  public ScoreDigits digits(int node) {
    return ScoreDigits.of(result, node);
  }

  /** The tree of the index. */
  public IndexStructure structure() {
    return result.structure();
  }
}
