package org.meridian.model;

/** Checks and measures of a column of values in which NaN is missing. */
public final class ColumnChecks {

  private ColumnChecks() {}

  static void requireLength(String id, double[] column, int length) {
    if (column.length != length) {
      throw new IllegalArgumentException(
          "column " + id + " has " + column.length + " values, not " + length);
    }
  }

  /** How many values are present. */
  public static int countPresent(double[] column) {
    int count = 0;
    for (double value : column) {
      if (!Double.isNaN(value)) {
        count++;
      }
    }
    return count;
  }

  /** Whether at least one value is present. */
  public static boolean hasAny(double[] column) {
    for (double value : column) {
      if (!Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }
}
