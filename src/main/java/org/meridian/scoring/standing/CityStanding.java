package org.meridian.scoring.standing;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.meridian.scoring.IndexResult;

/**
 * Where a row stands among all rows in one node.
 *
 * <p>The percentile is {@code (b + e / 2) / (n - 1)}: of the n - 1 other rows with a score, b are
 * below and e equal. Range: 0 for the worst alone, 1 for the best alone, 1/2 where all are equal;
 * only the order of scores counts. NaN for a row without a score, and for the only one that has
 * one.
 *
 * <p>Source: mid-rank percentile, as in Hyndman and Fan, Sample quantiles in statistical packages
 * (1996), without the row itself.
 *
 * @param node the node
 * @param score the row's score; NaN if it has none
 * @param position its place among all rows
 * @param medians what scores are usual
 * @param weight the node's effective weight in the index, 0..1
 */
public record CityStanding(
    int node, double score, Position position, Medians medians, double weight) {

  /**
   * A row among all that have a score.
   *
   * @param rank 1 for the best; 0 if the row has none
   * @param ranked how many rows have a score
   * @param percentile 0..1
   */
  public record Position(int rank, int ranked, double percentile) {}

  /**
   * What scores are usual.
   *
   * @param peers the median of the rows' own group; NaN if none has a score
   * @param all the median of all rows; NaN if none has a score
   */
  public record Medians(double peers, double all) {}

  /** 1 for the best; 0 for a row without a score. */
  public int rank() {
    return position.rank();
  }

  /** How many rows have a score. */
  public int ranked() {
    return position.ranked();
  }

  /** Where the row stands among the others, 0..1. */
  public double percentile() {
    return position.percentile();
  }

  /** The median of the rows' own group; NaN if none has a score. */
  public double peers() {
    return medians.peers();
  }

  /** The median of all rows; NaN if none has a score. */
  public double all() {
    return medians.all();
  }

  /**
   * Places a row.
   *
   * @param peer which rows are of its own group
   */
  public static CityStanding of(IndexResult result, int row, int node, IntPredicate peer) {
    double[] scores = result.scores(node);
    return new CityStanding(
        node,
        result.score(row, node),
        new Position(
            result.ranking(node).rank(row),
            result.ranking(node).rankedCount(),
            percentile(scores, row)),
        new Medians(
            median(IntStream.range(0, scores.length).filter(peer).mapToDouble(at -> scores[at])),
            median(Arrays.stream(scores))),
        result.effectiveWeight(node));
  }

  /**
   * Places a score that is no row's among all rows, such as the mean of several: of the n rows with
   * a score, b below and e equal, the percentile is {@code (b + e / 2) / n}; the rank is 1 and the
   * number above.
   *
   * @param score it; NaN for none
   * @param peer which rows it is the mean of
   */
  public static CityStanding ofMean(IndexResult result, int node, double score, IntPredicate peer) {
    double[] scores = result.scores(node);
    double[] others = Arrays.stream(scores).filter(each -> !Double.isNaN(each)).toArray();
    boolean isPlaced = !Double.isNaN(score) && others.length > 0;
    double above = Arrays.stream(others).filter(each -> each > score).count();
    double equal = Arrays.stream(others).filter(each -> each == score).count();
    return new CityStanding(
        node,
        score,
        new Position(
            isPlaced ? (int) above + 1 : 0,
            result.ranking(node).rankedCount(),
            isPlaced ? 1 - (above + equal / 2) / others.length : Double.NaN),
        new Medians(
            median(IntStream.range(0, scores.length).filter(peer).mapToDouble(at -> scores[at])),
            median(Arrays.stream(scores))),
        result.effectiveWeight(node));
  }

  private static double percentile(double[] scores, int row) {
    if (row >= scores.length || Double.isNaN(scores[row])) {
      return Double.NaN;
    }
    double below = -0.5;
    int others = -1;
    for (double score : scores) {
      others += Double.isNaN(score) ? 0 : 1;
      below += score < scores[row] ? 1 : score == scores[row] ? 0.5 : 0;
    }
    return others == 0 ? Double.NaN : below / others;
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * How much the node speaks for the row: {@code w (2 P - 1)}, with P the percentile and w the
   * effective weight. Range -w to w; above 0 for a strength, below for a weakness; over all rows it
   * adds up to 0. NaN without a percentile.
   */
  public double merit() {
    return weight * (2 * percentile() - 1);
  }
}
