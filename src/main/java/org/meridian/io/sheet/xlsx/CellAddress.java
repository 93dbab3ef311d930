package org.meridian.io.sheet.xlsx;

import java.util.Optional;
import org.meridian.io.sheet.MergedRange;

/**
 * The place of a cell, both counted from 1.
 *
 * @param row the row; may be beyond the last of a sheet
 * @param column the column; may be beyond the last of a sheet
 */
record CellAddress(int row, int column) {

  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 8;

  /** Reads a reference as {@code B5}; empty if it is none. */
  static Optional<CellAddress> of(String reference) {
    int at = 0;
    int column = 0;
    while (at < reference.length() && at < MOST_LETTERS && isLetter(reference.charAt(at))) {
      column = column * LETTERS + reference.charAt(at++) - 'A' + 1;
    }
    int row = 0;
    int digits = at;
    while (at < reference.length() && at - digits < MOST_DIGITS && isDigit(reference.charAt(at))) {
      row = row * 10 + reference.charAt(at++) - '0';
    }
    boolean whole = at == reference.length() && column > 0 && row > 0;
    return whole ? Optional.of(new CellAddress(row, column)) : Optional.empty();
  }

  /** Reads a range as {@code B5:C7}; empty if it is none. */
  static Optional<MergedRange> range(String reference) {
    String[] ends = reference.split(":", -1);
    Optional<CellAddress> first = of(ends[0]);
    Optional<CellAddress> last = of(ends[ends.length - 1]);
    boolean whole =
        ends.length <= 2
            && first.isPresent()
            && last.isPresent()
            && first.get().row() <= last.get().row()
            && first.get().column() <= last.get().column();
    return whole
        ? Optional.of(
            new MergedRange(
                first.get().row(), first.get().column(), last.get().row(), last.get().column()))
        : Optional.empty();
  }

  /** The letters of a column, as {@code AB}. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  private static boolean isLetter(char at) {
    return at >= 'A' && at <= 'Z';
  }

  private static boolean isDigit(char at) {
    return at >= '0' && at <= '9';
  }
}
