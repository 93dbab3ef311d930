package org.meridian.scoring.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.meridian.scoring.basis.CompensatedSum;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * The children of one node as an {@link Aggregation} meets them: only those that take part and
 * weigh more than 0. Belongs to one {@code ScoreBuffers} and is used again for every evaluation, so
 * that nothing is allocated while rows are scored.
 */
public final class ChildScores {

  private final int rows;
  private final double[][] columns;
  private final double[][] transformed;
  private final double[][] spare;
  private final double[][] terms;
  private final double[] errors;
  private final double[] weights;
  private final double[] shares;
  private int count;
  private int absent;
  private boolean complete;
  private double threshold;
  private double[] out;
  private ScoringWarning.WarningKind problem;

  public ChildScores(int capacity, double[] errors) {
    this.rows = errors.length;
    this.errors = errors;
    spare = new double[capacity][];
    terms = new double[capacity][];
    columns = new double[capacity][];
    transformed = new double[capacity][];
    weights = new double[capacity];
    shares = new double[capacity];
  }

  public void clear(double newThreshold, double[] output) {
    Arrays.fill(columns, 0, count, null);
    count = 0;
    absent = 0;
    complete = true;
    threshold = newThreshold;
    out = output;
    problem = null;
  }

  public void add(double[] column, double[] transformedColumn, boolean isComplete, double weight) {
    complete &= isComplete;
    columns[count] = column;
    transformed[count] = transformedColumn;
    weights[count] = weight;
    count++;
  }

  /** Counts a child that weighs more than 0 and is missing in every row. */
  public void addAbsent() {
    complete = false;
    absent++;
  }

  /** Scales the weights to sum to 1; to be called when all children are added. */
  public void close() {
    CompensatedSum sum = new CompensatedSum();
    for (int child = 0; child < count; child++) {
      sum.add(weights[child]);
    }
    for (int child = 0; child < count; child++) {
      shares[child] = weights[child] / sum.value();
    }
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** How many children take part; those that are missing in every row do not. */
  public int count() {
    return count;
  }

  /** How many children count for the threshold: those that take part and those without data. */
  public int counted() {
    return count + absent;
  }

  /** Whether no child is missing in any row. */
  public boolean isComplete() {
    return complete;
  }

  /** A child's scores, one a row, NaN missing; must not be written to. */
  public double[] column(int child) {
    return columns[child];
  }

  /** What a mean averages in place of the scores; NaN for values it is not defined for. */
  double[][] terms(PowerMeans mean) {
    for (int child = 0; child < count; child++) {
      if (mean.exponent() == 1) {
        terms[child] = columns[child];
      } else if (transformed[child] != null) {
        terms[child] = transformed[child];
      } else {
        terms[child] = transform(mean, child);
      }
    }
    return terms;
  }

  private double[] transform(PowerMeans mean, int child) {
    if (spare[child] == null) {
      spare[child] = new double[rows];
    }
    mean.transformAll(columns[child], spare[child]);
    return spare[child];
  }

  /** Room for the rounding errors of the sums in {@link #out}. */
  double[] errors() {
    return errors;
  }

  /** A child's weight as given, above 0. */
  public double weight(int child) {
    return weights[child];
  }

  /** A child's weight scaled so that all sum to 1. */
  public double share(int child) {
    return shares[child];
  }

  /** Whether so many available children are enough for a score. */
  public boolean isEnough(int available) {
    return isEnough(available, count);
  }

  /** The same among fewer children, where a method cannot use them all. */
  boolean isEnough(int available, int counted) {
    return available > 0 && !((double) available / (counted + absent) < threshold);
  }

  /** How many children have a value in a row. */
  public int available(int row) {
    int available = 0;
    for (int child = 0; child < count; child++) {
      if (!Double.isNaN(columns[child][row])) {
        available++;
      }
    }
    return available;
  }

  /** The sum of the weights, as given, of the children that have a value in a row. */
  double availableWeight(int row) {
    double sum = 0;
    for (int child = 0; child < count; child++) {
      if (!Double.isNaN(columns[child][row])) {
        sum += weights[child];
      }
    }
    return sum;
  }

  /** The children that have a value in a row; their weights are rescaled if others have none. */
  List<AggregationTrace.Part> parts(int row, DoubleUnaryOperator term) {
    boolean all = available(row) == count;
    double sum = availableWeight(row);
    List<AggregationTrace.Part> parts = new ArrayList<>();
    for (int child = 0; child < count; child++) {
      double score = columns[child][row];
      if (!Double.isNaN(score)) {
        double weight = all ? shares[child] : weights[child] / sum;
        parts.add(new AggregationTrace.Part(child, score, weight, term.applyAsDouble(score)));
      }
    }
    return parts;
  }

  /** Where the scores go, one a row. */
  public double[] out() {
    return out;
  }

  /** Makes the node missing for all, because the method is not defined for what it met. */
  public void refuse(ScoringWarning.WarningKind kind) {
    problem = kind;
    Arrays.fill(out, Double.NaN);
  }

  /** Why the method refused, or null if it did not. */
  public ScoringWarning.WarningKind problem() {
    return problem;
  }
}
