package org.meridian.scoring.uncertainty;

import java.util.Optional;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;

/**
 * Best and worst rank of each city while every weight moves by up to p percentage points of its
 * group, groups then rescaled to 100.
 *
 * <p>Found by trial, not proven: each node's share alone p points up and down, and a number of
 * seeded random corners, where every share is p points up or down ({@link
 * WeightVariation.ByPoints}). The true range is at least as wide. Missing values follow the
 * engine's rules.
 */
public final class RankRange {

  private final int[] best;
  private final int[] worst;

  private RankRange(int[] best, int[] worst) {
    this.best = best;
    this.worst = worst;
  }

  /**
   * Tries.
   *
   * @param points p, in percentage points
   * @param corners how many random corners
   * @return empty if it was stopped
   */
  public static Optional<RankRange> of(
      IndexResult result,
      double points,
      int corners,
      long seed,
      int threads,
      ProgressMonitor watch) {
    UncertaintyChoices choices = UncertaintyChoices.of(new WeightVariation.ByPoints(points), seed);
    return UncertaintyStudy.of(result, choices)
        .run(corners, threads, watch)
        .map(sampled -> of(result, points, sampled));
  }

  private static RankRange of(IndexResult result, double points, UncertaintyResult sampled) {
    int[] best = result.ranking().ranks().clone();
    int[] worst = best.clone();
    for (int row = 0; row < best.length; row++) {
      widen(row, sampled.best(row), best, worst);
      widen(row, sampled.worst(row), best, worst);
    }
    tryOneByOne(result, points, best, worst);
    return new RankRange(best, worst);
  }

  private static void tryOneByOne(IndexResult result, double points, int[] best, int[] worst) {
    ScorePlan plan = result.plan();
    ScoreBuffers workspace = plan.workspace();
    RankSorter sorter = new RankSorter(result.rows());
    int[] ranks = new int[best.length];
    double[] shares = WeightDraw.shares(plan, result.settings().weights());
    for (int node = 1; node < shares.length; node++) {
      double own = shares[node];
      for (int sign = -1; sign <= 1 && own > 0 && own < 1; sign += 2) {
        // t / (t + rest) = own + p, the rest as it is
        double wanted = Math.clamp(own + sign * points / 100, 0, 0.999999);
        shares[node] = wanted * (1 - own) / (1 - wanted);
        plan.evaluate(shares, workspace);
        sorter.rank(workspace.scores(IndexStructure.ROOT), ranks);
        for (int row = 0; row < ranks.length; row++) {
          widen(row, ranks[row], best, worst);
        }
        shares[node] = own;
      }
    }
  }

  private static void widen(int row, int rank, int[] best, int[] worst) {
    if (rank > 0) {
      best[row] = best[row] == 0 ? rank : Math.min(best[row], rank);
      worst[row] = Math.max(worst[row], rank);
    }
  }

  /** The best rank met, 0 if the city has none. */
  public int best(int row) {
    return best[row];
  }

  /** The worst rank met, 0 if the city has none. */
  public int worst(int row) {
    return worst[row];
  }
}
