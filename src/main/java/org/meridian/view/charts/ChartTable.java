package org.meridian.view.charts;

import java.util.List;

/**
 * A chart as a table, for files.
 *
 * @param header names of columns, as in other tables of the program
 * @param rows each as long as the header
 */
public record ChartTable(List<String> header, List<List<ChartCell>> rows) {

  /** A cell: words, or a number. */
  public sealed interface ChartCell {}

  /** Words; may be empty. */
  public record WordCell(String text) implements ChartCell {}

  /** A number; NaN for an empty cell. */
  public record NumberCell(double value) implements ChartCell {}

  /** A whole number. */
  public record WholeCell(long value) implements ChartCell {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a row has another length than the header
   */
  public ChartTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<ChartCell> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row.size() + " cells below " + header.size());
      }
    }
  }

  /** A cell of words. */
  public static ChartCell cell(String text) {
    return new WordCell(text);
  }

  /** A cell of a number. */
  public static ChartCell cell(double value) {
    return new NumberCell(value);
  }

  /** A cell of a whole number. */
  public static ChartCell whole(long value) {
    return new WholeCell(value);
  }

  /** A cell of a rank; empty for 0. */
  public static ChartCell rank(int rank) {
    return rank == 0 ? cell("") : new WholeCell(rank);
  }
}
