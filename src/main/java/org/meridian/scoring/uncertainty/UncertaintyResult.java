package org.meridian.scoring.uncertainty;

import java.util.List;
import org.meridian.scoring.ranking.CityRanking;

/**
 * What a study found: for each row the distribution of its rank over the replicates. Immutable.
 *
 * <p>All figures of a row skip replicates in which it has no score; a row that never has one has
 * NaN and 0.
 */
public final class UncertaintyResult {

  private final int replicates;
  private final CityRanking nominal;
  private final RankCounts counts;
  private final List<MethodCombination> leftOut;

  UncertaintyResult(
      int replicates, CityRanking nominal, RankCounts counts, List<MethodCombination> leftOut) {
    this.replicates = replicates;
    this.nominal = nominal;
    this.counts = counts;
    this.leftOut = leftOut;
    counts.settle();
  }

  /** How many replicates there are. */
  public int replicates() {
    return replicates;
  }

  /** How many rows there are. */
  public int rows() {
    return counts.rows();
  }

  /** Combinations of methods that cannot be computed with these data, and were not drawn from. */
  public List<MethodCombination> leftOut() {
    return leftOut;
  }

  /** The rank under the nominal weights and methods; 0 if missing. */
  public int nominal(int row) {
    return nominal.rank(row);
  }

  /** In how many replicates a row has a rank. */
  public int ranked(int row) {
    return counts.ranked(row);
  }

  /** The mean rank over all replicates, 1 or more; NaN for a city without one. */
  public double mean(int row) {
    return (double) counts.sum(row) / ranked(row);
  }

  /** The median rank over all replicates, 1 or more. */
  public double median(int row) {
    return quantile(row, 0.5);
  }

  /**
   * A quantile of the rank, type 7: with h = (n - 1) p and x the ranks in ascending order, counted
   * from 0, {@code x[floor h] + (h - floor h)(x[floor h + 1] - x[floor h])}.
   *
   * <p>Source: Hyndman and Fan, Sample quantiles in statistical packages (1996).
   *
   * @param p 0 to 1
   * @return from 1 to the number of rows; NaN if the row has no rank
   */
  public double quantile(int row, double p) {
    int count = ranked(row);
    if (count == 0) {
      return Double.NaN;
    }
    double h = (count - 1) * p;
    int below = (int) Math.floor(h);
    int low = counts.sorted(row, below);
    int high = counts.sorted(row, Math.min(count - 1, below + 1));
    return low + (h - below) * (high - low);
  }

  /** The best rank met; 0 if there is none. */
  public int best(int row) {
    return ranked(row) == 0 ? 0 : counts.sorted(row, 0);
  }

  /** The worst rank met; 0 if there is none. */
  public int worst(int row) {
    int count = ranked(row);
    return count == 0 ? 0 : counts.sorted(row, count - 1);
  }

  /** The share of all replicates in which a row is among the best n, 0..1. */
  public double frequencyInTop(int row, int n) {
    return (double) counts.between(row, 1, n) / replicates;
  }

  /** The share of all replicates in which a row is at most some places from its nominal rank. */
  public double frequencyNear(int row, int places) {
    int rank = nominal.rank(row);
    return rank == 0 ? 0 : (double) counts.between(row, rank - places, rank + places) / replicates;
  }

  /**
   * A row's robustness: {@code 1 - (p95 - p5) / (n - 1)}, n being the number of nominally ranked
   * rows. 1: the rank hardly ever changes; 0: the band spans the whole ranking. NaN if the row has
   * no rank; 1 if it is the only one that has.
   */
  public double robustness(int row) {
    double band = quantile(row, 0.95) - quantile(row, 0.05);
    int others = Math.max(1, nominal.rankedCount() - 1);
    return Math.max(0, 1 - band / others);
  }

  RankCounts counts() {
    return counts;
  }
}
