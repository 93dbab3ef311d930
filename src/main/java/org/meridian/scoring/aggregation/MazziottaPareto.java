package org.meridian.scoring.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.model.ColumnChecks;
import org.meridian.scoring.basis.CompensatedSum;
import org.meridian.scoring.basis.DirectedColumn;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.normalisation.ZScore;

/**
 * Mazziotta-Pareto index: {@code M - S^2 / M}, or {@code M + S^2 / M} where much is bad.
 *
 * <p>Symbols: z_j the children's scores brought to mean 100 and standard deviation 10 over the rows
 * (sd with n - 1), w_j their weights; M = sum(w z) / sum(w), S^2 = sum(w (z - M)^2) / sum(w). Unit:
 * points around 100; a row whose children differ among themselves is marked down. Missing children
 * are left out; a child that is the same for all rows has no z and takes no part.
 *
 * <p>Source: Mazziotta and Pareto, Measuring and interpreting well-being (2016), Social Indicators
 * Research 127.
 *
 * @param added whether the penalty is added, for an index in which high is bad
 */
public record MazziottaPareto(boolean added) implements Aggregation {

  private static final ZScore SCALE = new ZScore(100, 10);

  @Override
  public String label() {
    return added ? "mpi+" : "mpi";
  }

  @Override
  public void aggregate(ChildScores siblings) {
    double[][] scaled = scaled(siblings);
    int counted = (int) Arrays.stream(scaled).filter(ColumnChecks::hasAny).count();
    for (int row = 0; row < siblings.rows(); row++) {
      siblings.out()[row] =
          isScored(siblings, scaled, counted, row)
              ? score(moments(siblings, scaled, row))
              : Double.NaN;
    }
  }

  @Override
  public AggregationTrace join(ChildScores siblings, int row) {
    double[][] scaled = scaled(siblings);
    Moments moments = moments(siblings, scaled, row);
    List<AggregationTrace.Part> parts = new ArrayList<>();
    for (int child = 0; child < scaled.length; child++) {
      double term = scaled[child][row];
      if (!Double.isNaN(term)) {
        double weight = siblings.weight(child) / moments.weights();
        parts.add(new AggregationTrace.Part(child, siblings.column(child)[row], weight, term));
      }
    }
    return new AggregationTrace(
        added ? "mean + variance / mean" : "mean - variance / mean",
        parts,
        List.of(
            new FormulaTerm("mean", moments.mean()),
            new FormulaTerm("variance", moments.variance())),
        score(moments));
  }

  /** Of the scaled children of one row. */
  private record Moments(double weights, double mean, double variance) {}

  private static double[][] scaled(ChildScores siblings) {
    double[][] scaled = new double[siblings.count()][];
    for (int child = 0; child < scaled.length; child++) {
      DirectedColumn column = new DirectedColumn(siblings.column(child), 1, List.of());
      scaled[child] = SCALE.apply(column).values();
    }
    return scaled;
  }

  private static boolean isScored(ChildScores siblings, double[][] scaled, int counted, int row) {
    int available = 0;
    for (double[] column : scaled) {
      available += Double.isNaN(column[row]) ? 0 : 1;
    }
    return siblings.isEnough(available, counted);
  }

  private double score(Moments moments) {
    double penalty = moments.variance() / moments.mean();
    return added ? moments.mean() + penalty : moments.mean() - penalty;
  }

  private static Moments moments(ChildScores siblings, double[][] scaled, int row) {
    double weights = 0;
    for (int child = 0; child < scaled.length; child++) {
      if (!Double.isNaN(scaled[child][row])) {
        weights += siblings.weight(child);
      }
    }
    CompensatedSum sum = new CompensatedSum();
    for (int child = 0; child < scaled.length; child++) {
      if (!Double.isNaN(scaled[child][row])) {
        sum.add(siblings.weight(child) / weights * scaled[child][row]);
      }
    }
    double mean = sum.value();
    CompensatedSum squares = new CompensatedSum();
    for (int child = 0; child < scaled.length; child++) {
      double distance = scaled[child][row] - mean;
      if (!Double.isNaN(distance)) {
        squares.add(siblings.weight(child) / weights * distance * distance);
      }
    }
    return new Moments(weights, mean, squares.value());
  }
}
