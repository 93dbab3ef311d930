package org.meridian.io.dataset;

/**
 * Some cells of a long table, one array a column, 28 bytes a cell: a table grows by blocks, never
 * by a copy of itself.
 */
final class CellBlock {

  /** How many cells a block holds. */
  static final int CELLS = 1 << 14;

  private final long[] keys = new long[CELLS];
  private final int[] indicators = new int[CELLS];
  private final int[] years = new int[CELLS];
  private final double[] values = new double[CELLS];
  private final int[] lines = new int[CELLS];

  /** The number of the block that holds a cell. */
  static int of(int cell) {
    return cell / CELLS;
  }

  private static int place(int cell) {
    return cell % CELLS;
  }

  void set(int cell, long key, int indicator, int year, double value, int line) {
    int place = place(cell);
    keys[place] = key;
    indicators[place] = indicator;
    years[place] = year;
    values[place] = value;
    lines[place] = line;
  }

  long key(int cell) {
    return keys[place(cell)];
  }

  int indicator(int cell) {
    return indicators[place(cell)];
  }

  int year(int cell) {
    return years[place(cell)];
  }

  double value(int cell) {
    return values[place(cell)];
  }

  int line(int cell) {
    return lines[place(cell)];
  }
}
