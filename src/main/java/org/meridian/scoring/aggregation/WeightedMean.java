package org.meridian.scoring.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.scoring.basis.CompensatedSum;
import org.meridian.scoring.basis.FormulaTerm;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * Computes the means of {@link PowerMeans} column by column.
 *
 * <p>The first pass adds up {@code share * f(x)} for all rows as if nothing were missing; a missing
 * or impossible value makes its row's sum NaN, which tells the second pass which rows to compute
 * one by one. Sums carry their rounding error along ({@link WeightedSum}), which makes equal cities
 * come out equal to the last bit.
 */
final class WeightedMean {

  /** Rows summed up at a time: few enough for the sums to stay in the fastest cache. */
  private static final int BLOCK = 1024;

  /** From so many blocks on, all processors work at them. */
  private static final int MANY_BLOCKS = 64;

  private WeightedMean() {}

  static void fill(PowerMeans mean, ChildScores siblings) {
    double[][] terms = siblings.terms(mean);
    int blocks = (siblings.rows() + BLOCK - 1) / BLOCK;
    if (blocks < MANY_BLOCKS) {
      for (int block = 0; block < blocks; block++) {
        fillBlock(mean, terms, siblings, block);
      }
    } else {
      IntStream.range(0, blocks)
          .parallel()
          .forEach(block -> fillBlock(mean, terms, siblings, block));
    }
    if (!siblings.isComplete() || mean.domain() != PowerMeans.Domain.ANY) {
      repair(mean, siblings);
    }
  }

  private static void fillBlock(
      PowerMeans mean, double[][] terms, ChildScores siblings, int block) {
    int from = block * BLOCK;
    int to = Math.min(siblings.rows(), from + BLOCK);
    WeightedSum.fill(terms, siblings, from, to);
    if (mean.exponent() != 1) {
      restore(mean, siblings.out(), from, to);
    }
  }

  private static void restore(PowerMeans mean, double[] out, int from, int to) {
    for (int row = from; row < to; row++) {
      out[row] = mean.isOutOfRange(out[row]) ? Double.NaN : mean.restore(out[row]);
    }
  }

  private static void repair(PowerMeans mean, ChildScores siblings) {
    double[] out = siblings.out();
    for (int row = 0; row < out.length; row++) {
      if (!Double.isFinite(out[row]) && !repairRow(mean, siblings, row)) {
        siblings.refuse(
            mean.domain() == PowerMeans.Domain.POSITIVE
                ? ScoringWarning.WarningKind.NOT_POSITIVE
                : ScoringWarning.WarningKind.NEGATIVE);
        return;
      }
    }
  }

  /** Scores one row from its available children; false if the mean is not defined for one. */
  private static boolean repairRow(PowerMeans mean, ChildScores siblings, int row) {
    if (!siblings.isEnough(siblings.available(row))) {
      siblings.out()[row] = Double.NaN;
      return true;
    }
    for (int child = 0; child < siblings.count(); child++) {
      double value = siblings.column(child)[row];
      if (!Double.isNaN(value) && !mean.domain().contains(value)) {
        return false;
      }
    }
    siblings.out()[row] = score(mean, siblings, row);
    return true;
  }

  /** Of a row with available children, all of which the mean is defined for. */
  private static double score(PowerMeans mean, ChildScores siblings, int row) {
    double sum = sum(mean, siblings, row, 1);
    if (!mean.isOutOfRange(sum)) {
      return mean.restore(sum);
    }
    double pivot = pivot(mean, siblings, row);
    return pivot == 0 ? 0 : pivot * mean.restore(sum(mean, siblings, row, pivot));
  }

  private static double sum(PowerMeans mean, ChildScores siblings, int row, double pivot) {
    double weights = siblings.availableWeight(row);
    CompensatedSum sum = new CompensatedSum();
    for (int child = 0; child < siblings.count(); child++) {
      double value = siblings.column(child)[row];
      if (!Double.isNaN(value)) {
        sum.add(siblings.weight(child) / weights * mean.transform(value / pivot));
      }
    }
    return sum.value();
  }

  /** The child that decides: the greatest of a positive order, the least of a negative one. */
  private static double pivot(PowerMeans mean, ChildScores siblings, int row) {
    boolean greatest = mean.exponent() > 0;
    double pivot = greatest ? 0 : Double.POSITIVE_INFINITY;
    for (int child = 0; child < siblings.count(); child++) {
      double value = siblings.column(child)[row];
      if (!Double.isNaN(value)) {
        pivot = greatest ? Math.max(pivot, value) : Math.min(pivot, value);
      }
    }
    return pivot;
  }

  static AggregationTrace join(PowerMeans mean, ChildScores siblings, int row) {
    List<AggregationTrace.Part> parts = siblings.parts(row, mean::transform);
    CompensatedSum sum = new CompensatedSum();
    List<String> terms = new ArrayList<>();
    for (AggregationTrace.Part part : parts) {
      sum.add(part.weight() * part.term());
      int number = terms.size() + 1;
      terms.add(mean.term("w" + number, "x" + number));
    }
    return new AggregationTrace(
        mean.whole(String.join(" + ", terms)),
        parts,
        List.of(new FormulaTerm("p", mean.exponent())),
        mean.isOutOfRange(sum.value()) ? score(mean, siblings, row) : mean.restore(sum.value()));
  }
}
