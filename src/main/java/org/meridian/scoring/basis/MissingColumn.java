package org.meridian.scoring.basis;

import java.util.Arrays;

/** A column in which everything is missing. */
public final class MissingColumn {

  private MissingColumn() {}

  public static double[] of(int rows) {
    double[] column = new double[rows];
    Arrays.fill(column, Double.NaN);
    return column;
  }
}
