package org.meridian.scoring.advice;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.CopelandRule;
import org.meridian.scoring.aggregation.MazziottaPareto;
import org.meridian.scoring.ranking.CityRanking;

/**
 * How far a city's gaps leave its rank open: its rank if every missing value of its participating
 * indicators were the worst, and if it were the best, that any city has there (the least and the
 * greatest normalised value of the column). One city at a time; all others stay as they are.
 *
 * <p>A city without gaps keeps its rank. A city that has no rank because too much is missing gets
 * the ranks it would have among the others. An indicator that is missing for all stays missing.
 * Means and the minimum rise with every value, so the true rank lies between the two if every true
 * value lies between the extremes; for the Mazziotta-Pareto index, which marks down spread, that is
 * not certain.
 */
public final class GapRange {

  private final int[] gaps;
  private final int[] best;
  private final int[] worst;

  private GapRange(int[] gaps, int[] best, int[] worst) {
    this.gaps = gaps;
    this.best = best;
    this.worst = worst;
  }

  /** Examines all cities of an evaluation. */
  public static GapRange of(IndexResult result) {
    return of(result, row -> true);
  }

  /** Examines some cities of an evaluation; of the others it says that they have no gaps. */
  public static GapRange of(IndexResult result, IntPredicate asked) {
    int[] gaps = new int[result.rows()];
    for (int node = 0; node < result.structure().size(); node++) {
      if (result.takesPart(node) && result.input().isSource(node)) {
        double[] column = result.normalised(node);
        boolean fillable = !Double.isNaN(extreme(column, false));
        for (int row = 0; row < gaps.length; row++) {
          gaps[row] += fillable && asked.test(row) && Double.isNaN(column[row]) ? 1 : 0;
        }
      }
    }
    return new GapRange(gaps, ranks(result, gaps, true), ranks(result, gaps, false));
  }

  /** How many values of a city are missing. */
  public int gaps(int row) {
    return gaps[row];
  }

  /** The city's rank if its gaps were the best; 0 if it still had none. */
  public int best(int row) {
    return best[row];
  }

  /** The city's rank if its gaps were the worst; 0 if it still had none. */
  public int worst(int row) {
    return worst[row];
  }

  private static int[] ranks(IndexResult result, int[] gaps, boolean high) {
    int[] ranks = new int[gaps.length];
    double[] together = joinsRowsApart(result) ? scores(result, -1, high) : null;
    for (int row = 0; row < gaps.length; row++) {
      if (gaps[row] == 0) {
        ranks[row] = result.ranking().rank(row);
      } else if (together != null) {
        ranks[row] = place(result.scores(IndexStructure.ROOT), row, together[row]);
      } else {
        ranks[row] = CityRanking.of(scores(result, row, high)).rank(row);
      }
    }
    return ranks;
  }

  /** Whether a row's score depends on that row alone, so that all gaps can be filled at once. */
  private static boolean joinsRowsApart(IndexResult result) {
    for (int node = 0; node < result.structure().size(); node++) {
      Aggregation aggregation = result.plan().aggregation(node);
      if (aggregation instanceof CopelandRule || aggregation instanceof MazziottaPareto) {
        return false;
      }
    }
    return true;
  }

  /** The scores with the gaps of one row filled, or of all rows for -1. */
  private static double[] scores(IndexResult result, int only, boolean high) {
    double[][] columns = new double[result.structure().size()][];
    for (int node = 0; node < columns.length; node++) {
      if (result.input().isSource(node)) {
        columns[node] = filled(result.normalised(node), only, high);
      }
    }
    ScorePlan plan = result.plan().withNormalised(columns);
    ScoreBuffers workspace = plan.workspace();
    plan.evaluate(plan.weights(result.settings().weights()), workspace);
    return workspace.scores(IndexStructure.ROOT);
  }

  private static double[] filled(double[] column, int only, boolean high) {
    double value = extreme(column, high);
    double[] filled = column.clone();
    for (int row = 0; row < filled.length; row++) {
      if (Double.isNaN(filled[row]) && (only < 0 || only == row)) {
        filled[row] = value;
      }
    }
    return filled;
  }

  private static double extreme(double[] column, boolean high) {
    var present = Arrays.stream(column).filter(value -> !Double.isNaN(value));
    return (high ? present.max() : present.min()).orElse(Double.NaN);
  }

  private static int place(double[] others, int row, double score) {
    if (Double.isNaN(score)) {
      return 0;
    }
    int rank = 1;
    for (int other = 0; other < others.length; other++) {
      rank += other != row && others[other] > score ? 1 : 0;
    }
    return rank;
  }
}
