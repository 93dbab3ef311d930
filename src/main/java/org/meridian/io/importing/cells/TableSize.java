package org.meridian.io.importing.cells;

/**
 * How big the table in a text is at most, counted before it is cut.
 *
 * @param letters of the text
 * @param rows lines of the text
 * @param cells of all rows; marks inside quotes count as if they parted cells
 * @param widest cells of the widest row
 * @param blankRun most lines one after another in which nothing stands
 * @param wide whether letters take two bytes each
 */
public record TableSize(int letters, int rows, int cells, int widest, int blankRun, boolean wide) {

  /** What is kept of a cell: where it ends, and its number. */
  private static final long BYTES_A_CELL = Integer.BYTES + Double.BYTES;

  /** What is kept of a row: its line, its record, its cities and its link. */
  private static final long BYTES_A_ROW = 48;

  /** A table of so many blank lines, and next to nothing else, is none. */
  static final int MOST_BLANK = 1_000_000;

  /** What is known of a column. */
  private static final long BYTES_A_COLUMN = 1200;

  /** A table of nothing. */
  static final TableSize NONE = new TableSize(0, 0, 0, 0, 0, false);

  /** The size of a text. */
  static TableSize of(String text, TextForm form) {
    return new Count(form.starts().isEmpty() ? form.delimiter() : '\n').of(text, form);
  }

  /** Whether more blank lines follow one another than are read. */
  boolean isBlank() {
    return blankRun > MOST_BLANK;
  }

  /**
   * The bytes of memory that reading the table takes beside the text; none where it is not read.
   */
  public long memory() {
    return isBlank() ? 0 : full();
  }

  private long full() {
    return (long) letters * (wide ? 2 : 1)
        + cells * BYTES_A_CELL
        + rows * BYTES_A_ROW
        + widest * BYTES_A_COLUMN;
  }

  private static final class Count {

    private final char mark;
    private int rows;
    private int cells;
    private int widest;
    private int width;
    private int run;
    private int longestRun;
    private boolean wide;
    private boolean filled;

    Count(char mark) {
      this.mark = mark;
    }

    TableSize of(String text, TextForm form) {
      for (int at = 0; at < text.length(); at++) {
        letter(text.charAt(at), at > 0 ? text.charAt(at - 1) : '\0');
      }
      line();
      int most = form.starts().size();
      if (most > 0) {
        widest = most;
        cells = (int) Math.min(Integer.MAX_VALUE / 2, (long) rows * most);
      }
      return new TableSize(text.length(), rows, cells, widest, longestRun, wide);
    }

    private void letter(char letter, char before) {
      if (letter == '\r' || letter == '\n') {
        if (letter == '\r' || before != '\r') {
          line();
        }
      } else if (letter == mark) {
        width++;
      } else {
        filled |= letter != ' ' && letter != '"';
        wide |= letter > 0xFF;
      }
    }

    private void line() {
      rows++;
      cells += width + 1;
      widest = Math.max(widest, width + 1);
      run = filled ? 0 : run + 1;
      longestRun = Math.max(longestRun, run);
      width = 0;
      filled = false;
    }
  }
}
