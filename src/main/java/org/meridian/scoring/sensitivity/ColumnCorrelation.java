package org.meridian.scoring.sensitivity;

import java.util.Arrays;
import org.meridian.scoring.basis.AscendingRanks;

/**
 * How closely two columns go together, -1 to 1. Rows that lack a value in either are skipped; NaN
 * if fewer than two are left or one of the columns is constant over them.
 */
public enum ColumnCorrelation {
  /**
   * Pearson's r: {@code sum((x - mean x)(y - mean y)) / sqrt(sum((x - mean x)^2) sum((y - mean
   * y)^2))}. Source: Pearson (1895).
   */
  PEARSON {
    @Override
    double ofComplete(double[] x, double[] y) {
      return pearson(x, y);
    }
  },
  /** Spearman's rho: Pearson's r of the ranks, ties sharing their mean. Source: Spearman (1904). */
  SPEARMAN {
    @Override
    double ofComplete(double[] x, double[] y) {
      return pearson(AscendingRanks.meanRanks(x), AscendingRanks.meanRanks(y));
    }
  },
  /**
   * Kendall's tau-b: {@code (C - D) / sqrt((P - Tx)(P - Ty))}, C and D the pairs of rows that x and
   * y order alike and unlike, P all pairs, Tx and Ty the pairs tied in x and in y. Source: Kendall
   * (1945).
   */
  KENDALL {
    @Override
    double ofComplete(double[] x, double[] y) {
      return KendallTau.of(x, y);
    }
  };

  abstract double ofComplete(double[] x, double[] y);

  /**
   * The correlation of two columns.
   *
   * @param x one value a row, NaN missing
   * @param y the same rows
   */
  public double of(double[] x, double[] y) {
    int count = 0;
    double[] first = new double[x.length];
    double[] second = new double[x.length];
    for (int row = 0; row < x.length; row++) {
      if (!Double.isNaN(x[row]) && !Double.isNaN(y[row])) {
        first[count] = x[row];
        second[count] = y[row];
        count++;
      }
    }
    if (count < 2) {
      return Double.NaN;
    }
    return ofComplete(Arrays.copyOf(first, count), Arrays.copyOf(second, count));
  }

  private static double pearson(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double cross = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int row = 0; row < x.length; row++) {
      double dx = x[row] - meanX;
      double dy = y[row] - meanY;
      cross += dx * dy;
      squaresX += dx * dx;
      squaresY += dy * dy;
    }
    double scale = Math.sqrt(squaresX) * Math.sqrt(squaresY);
    return scale > 0 ? Math.clamp(cross / scale, -1, 1) : Double.NaN;
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum / x.length;
  }
}
