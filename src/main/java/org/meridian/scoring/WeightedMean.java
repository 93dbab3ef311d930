package org.meridian.scoring;

import java.util.Arrays;

/**
 * Computes the means of {@link PowerMeans} column by column.
 *
 * <p>The first pass adds up {@code share * f(x)} for all rows as if nothing were missing; a missing
 * or impossible value makes its row's sum NaN or infinite, which tells the second pass which rows
 * to compute one by one. Sums carry their rounding error along ({@link CompensatedSum} says how),
 * which makes equal cities come out equal to the last bit.
 */
final class WeightedMean {

  /** Rows summed up at a time: small enough for the sums to stay in the fastest cache. */
  private static final int BLOCK = 512;

  private WeightedMean() {}

  static void fill(PowerMeans mean, Siblings siblings) {
    double[] sum = new double[BLOCK];
    double[] error = new double[BLOCK];
    for (int from = 0; from < siblings.rows(); from += BLOCK) {
      int to = Math.min(siblings.rows(), from + BLOCK);
      fillBlock(mean, siblings, from, to, sum, error);
    }
    repair(mean, siblings);
  }

  private static void fillBlock(
      PowerMeans mean, Siblings siblings, int from, int to, double[] sum, double[] error) {
    Arrays.fill(sum, 0);
    Arrays.fill(error, 0);
    for (int child = 0; child < siblings.count(); child++) {
      double[] known = siblings.transformed(child);
      if (known != null) {
        addColumn(known, siblings.share(child), from, to, sum, error);
      } else {
        addTransformed(mean, siblings.column(child), siblings.share(child), from, to, sum, error);
      }
    }
    double[] out = siblings.out();
    for (int row = from; row < to; row++) {
      out[row] = mean.restore(sum[row - from] + error[row - from]);
    }
  }

  private static void addColumn(
      double[] column, double share, int from, int to, double[] sum, double[] error) {
    for (int i = 0; i < to - from; i++) {
      double term = share * column[from + i];
      double next = sum[i] + term;
      double part = next - sum[i];
      error[i] += (sum[i] - (next - part)) + (term - part);
      sum[i] = next;
    }
  }

  private static void addTransformed(
      PowerMeans mean,
      double[] column,
      double share,
      int from,
      int to,
      double[] sum,
      double[] error) {
    for (int i = 0; i < to - from; i++) {
      double value = column[from + i];
      double term = share * (mean.domain().contains(value) ? mean.transform(value) : Double.NaN);
      double next = sum[i] + term;
      double part = next - sum[i];
      error[i] += (sum[i] - (next - part)) + (term - part);
      sum[i] = next;
    }
  }

  private static void repair(PowerMeans mean, Siblings siblings) {
    double[] out = siblings.out();
    for (int row = 0; row < siblings.rows(); row++) {
      if (!Double.isFinite(out[row]) && !repairRow(mean, siblings, row)) {
        siblings.refuse(
            mean.domain() == PowerMeans.Domain.POSITIVE
                ? ScoringWarning.Kind.NOT_POSITIVE
                : ScoringWarning.Kind.NEGATIVE);
        return;
      }
    }
  }

  /** Scores one row from its available children; false if the mean is not defined for one. */
  private static boolean repairRow(PowerMeans mean, Siblings siblings, int row) {
    if (!siblings.isEnough(siblings.available(row))) {
      siblings.out()[row] = Double.NaN;
      return true;
    }
    double weights = 0;
    for (int child = 0; child < siblings.count(); child++) {
      double value = siblings.column(child)[row];
      if (!Double.isNaN(value)) {
        if (!mean.domain().contains(value)) {
          return false;
        }
        weights += siblings.weight(child);
      }
    }
    CompensatedSum sum = new CompensatedSum();
    for (int child = 0; child < siblings.count(); child++) {
      double value = siblings.column(child)[row];
      if (!Double.isNaN(value)) {
        sum.add(siblings.weight(child) / weights * mean.transform(value));
      }
    }
    siblings.out()[row] = mean.restore(sum.value());
    return true;
  }
}
