package org.meridian.io.sheet;

/**
 * Cells of a sheet that are merged into one, whose content stands in the first of them. All four
 * are counted from 1 and belong to the range.
 *
 * @param firstRow the first row
 * @param firstColumn the first column
 * @param lastRow the last row
 * @param lastColumn the last column
 */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** Refuses a range that begins before the first cell or ends before it begins. */
  public MergedRange {
    if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException("no range of cells");
    }
  }

  /** Whether a cell belongs to it. */
  public boolean contains(int row, int column) {
    return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
  }
}
