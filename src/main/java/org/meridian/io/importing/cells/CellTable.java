package org.meridian.io.importing.cells;

import java.util.Arrays;
import java.util.BitSet;
import org.meridian.model.importing.ImportProgress;

/**
 * The cells of a table, row by row, with the lines that the rows stand in. The texts lie end to
 * end, so that a million rows take little more than their letters. Immutable once filled.
 */
public final class CellTable {

  private final CharSequence text;
  private final int[] ends;
  private final int[] firstCells;
  private final int[] lines;
  private final BitSet quoted;

  private CellTable(Filling filling) {
    text = filling.text;
    ends = Arrays.copyOf(filling.ends, filling.cells);
    firstCells = Arrays.copyOf(filling.firstCells, filling.rows + 1);
    firstCells[filling.rows] = filling.cells;
    lines = Arrays.copyOf(filling.lines, filling.rows);
    quoted = filling.quoted;
  }

  /** How many rows there are, blank ones included. */
  public int rows() {
    return lines.length;
  }

  /** How many cells a row has. */
  public int width(int row) {
    return firstCells[row + 1] - firstCells[row];
  }

  /** The line that a row begins in, counted from 1. */
  public int line(int row) {
    return lines[row];
  }

  /** A cell as it stands; empty beyond the end of the row. */
  public String cell(int row, int column) {
    if (column < 0 || column >= width(row)) {
      return "";
    }
    int at = firstCells[row] + column;
    int start = at == 0 ? 0 : ends[at - 1];
    return start == ends[at] ? "" : text.subSequence(start, ends[at]).toString();
  }

  /** Whether the first cells of a column stood in quotes, all of them. */
  public boolean isQuoted(int column) {
    return quoted.get(column);
  }

  /** Whether a cell holds nothing but white space. */
  public boolean isBlank(int row, int column) {
    if (column < 0 || column >= width(row)) {
      return true;
    }
    int at = firstCells[row] + column;
    for (int letter = at == 0 ? 0 : ends[at - 1]; letter < ends[at]; letter++) {
      if (!BlankText.isSpace(text.charAt(letter))) {
        return false;
      }
    }
    return true;
  }

  /** How many cells of a row hold something. */
  public int filled(int row) {
    int filled = 0;
    for (int column = 0; column < width(row); column++) {
      filled += isBlank(row, column) ? 0 : 1;
    }
    return filled;
  }

  /** The width of a row without blank cells at its end. */
  public int extent(int row) {
    int extent = width(row);
    while (extent > 0 && isBlank(row, extent - 1)) {
      extent--;
    }
    return extent;
  }

  /** Takes rows one by one. Not thread-safe. */
  public static final class Filling {

    /** Rows between two reports. */
    private static final int STEP = 1 << 12;

    private final StringBuilder text;
    private int[] ends;
    private int[] firstCells;
    private int[] lines;
    private final double expected;
    private final ImportProgress progress;
    private BitSet quoted = new BitSet();
    private int cells;
    private int rows;

    /** Starts without rows. */
    public Filling() {
      this(ImportProgress.NONE);
    }

    /**
     * Starts without rows, of a size that nobody knows.
     *
     * @param progress takes how far the work is, and may end it
     */
    public Filling(ImportProgress progress) {
      this(TableSize.NONE, progress);
    }

    /**
     * Starts without rows, with room for as much as a text holds.
     *
     * @param progress takes how far the first half of the work is, and may end it
     */
    Filling(TableSize size, ImportProgress progress) {
      expected = size.letters() == 0 ? Double.NaN : size.letters();
      this.progress = progress;
      text = new StringBuilder(Math.max(size.letters(), 1 << 12));
      ends = new int[Math.max(size.cells(), 1 << 10)];
      firstCells = new int[Math.max(size.rows() + 2, 1 << 8)];
      lines = new int[firstCells.length];
    }

    /** Begins a row. */
    public void row(int line) {
      if (rows % STEP == 0) {
        progress.at(Math.min(0.5, text.length() / expected / 2));
      }
      if (rows + 1 >= firstCells.length) {
        firstCells = Arrays.copyOf(firstCells, rows * 2);
        lines = Arrays.copyOf(lines, rows * 2);
      }
      firstCells[rows] = cells;
      lines[rows] = line;
      rows++;
    }

    /** Adds a cell to the row. */
    public void cell(CharSequence value) {
      if (cells == ends.length) {
        ends = Arrays.copyOf(ends, cells * 2);
      }
      text.append(value);
      ends[cells++] = text.length();
    }

    /** Notes the columns whose cells stood in quotes. */
    void quoted(BitSet columns) {
      quoted = columns;
    }

    /** How many rows were begun. */
    public int rows() {
      return rows;
    }

    /** The bytes of memory that the table takes once it is read, as far as it is filled. */
    long memory() {
      return new TableSize(text.length(), rows, cells, 0, 0, true).memory();
    }

    /** The table. */
    public CellTable toTable() {
      return new CellTable(this);
    }
  }
}
