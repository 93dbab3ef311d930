package org.meridian.scoring;

import java.util.List;

/**
 * Mazziotta-Pareto index: {@code M - S^2 / M}, or {@code M + S^2 / M} where much is bad.
 *
 * <p>Symbols: z_j the children's scores brought to mean 100 and standard deviation 10 over the rows
 * (sd with n - 1), w_j their weights; M = sum(w z) / sum(w), S^2 = sum(w (z - M)^2) / sum(w). Unit:
 * points around 100; a row whose children differ among themselves is marked down. Missing children
 * are left out; a child that is the same for all rows has no z and counts as missing.
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
  public void aggregate(Siblings siblings) {
    double[][] scaled = new double[siblings.count()][];
    for (int child = 0; child < scaled.length; child++) {
      DirectedColumn column = new DirectedColumn(siblings.column(child), 1, List.of());
      scaled[child] = SCALE.apply(column).values();
    }
    for (int row = 0; row < siblings.rows(); row++) {
      siblings.out()[row] = score(siblings, scaled, row);
    }
  }

  private double score(Siblings siblings, double[][] scaled, int row) {
    int available = 0;
    double weights = 0;
    CompensatedSum sum = new CompensatedSum();
    for (int child = 0; child < scaled.length; child++) {
      if (!Double.isNaN(scaled[child][row])) {
        available++;
        weights += siblings.weight(child);
        sum.add(siblings.weight(child) * scaled[child][row]);
      }
    }
    if (!siblings.isEnough(available)) {
      return Double.NaN;
    }
    double mean = sum.value() / weights;
    double penalty = spread(siblings, scaled, row, mean) / weights / mean;
    return added ? mean + penalty : mean - penalty;
  }

  private static double spread(Siblings siblings, double[][] scaled, int row, double mean) {
    CompensatedSum squares = new CompensatedSum();
    for (int child = 0; child < scaled.length; child++) {
      double distance = scaled[child][row] - mean;
      if (!Double.isNaN(distance)) {
        squares.add(siblings.weight(child) * distance * distance);
      }
    }
    return squares.value();
  }
}
