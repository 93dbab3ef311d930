package org.meridian.view.page;

import java.util.Optional;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/**
 * A city's ranks over many runs, as places on a logarithmic scale from 0, the best rank of all, to
 * 1, the last.
 *
 * @param best the best rank met
 * @param low 5th percentile
 * @param median the median
 * @param high 95th percentile
 * @param worst the worst rank met
 */
public record RankBand(double best, double low, double median, double high, double worst) {

  /** The band of a row; empty if it never has a rank. */
  public static Optional<RankBand> of(UncertaintyResult result, int row) {
    if (result.ranked(row) == 0) {
      return Optional.empty();
    }
    double end = Math.log(Math.max(2, result.rows()));
    return Optional.of(
        new RankBand(
            Math.log(result.best(row)) / end,
            Math.log(result.quantile(row, 0.05)) / end,
            Math.log(result.median(row)) / end,
            Math.log(result.quantile(row, 0.95)) / end,
            Math.log(result.worst(row)) / end));
  }
}
