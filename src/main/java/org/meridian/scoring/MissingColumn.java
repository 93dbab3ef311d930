package org.meridian.scoring;

import java.util.Arrays;

/** A column in which everything is missing. */
final class MissingColumn {

  private MissingColumn() {}

  static double[] of(int rows) {
    double[] column = new double[rows];
    Arrays.fill(column, Double.NaN);
    return column;
  }
}
