package org.meridian.io.importing.guess;

import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.layout.TableFrame;

/**
 * Tells codes without zeros in front from whole numbers: all have as many digits, and they stand in
 * quotes where numbers have none, or each code of a part begins with the code of the whole.
 */
final class EvenCodes {

  private static final int FEWEST = 5;
  private static final int MOST_ROWS = 5000;

  private final TableFrame frame;
  private final ColumnProfile[] profiles;

  EvenCodes(TableFrame frame, ColumnProfile[] profiles) {
    this.frame = frame;
    this.profiles = profiles;
  }

  /** Whether the digits of a column are codes. */
  boolean isCode(int column) {
    if (frame.shift() != 0 || !profiles[column].isEven()) {
      return false;
    }
    return isQuotedAlone(column) || isPart(column);
  }

  private boolean isQuotedAlone(int column) {
    if (!frame.cells().isQuoted(column)) {
      return false;
    }
    for (int other = 0; other < profiles.length; other++) {
      if (profiles[other].isNumber() && !frame.cells().isQuoted(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the column is one of two of which one begins with the other in every row. */
  private boolean isPart(int column) {
    for (int other = 0; other < profiles.length; other++) {
      boolean even = other != column && profiles[other].isEven();
      if (even && (begins(column, other) || begins(other, column))) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int whole, int part) {
    if (profiles[whole].distinct() > profiles[part].distinct()) {
      return false;
    }
    int rows = 0;
    for (int row = 0; row < frame.cells().rows() && rows < MOST_ROWS; row++) {
      if (frame.isData(row)) {
        String code = frame.cells().cell(row, whole).strip();
        String longer = frame.cells().cell(row, part).strip();
        if (longer.length() <= code.length() || !longer.startsWith(code)) {
          return false;
        }
        rows++;
      }
    }
    return rows >= FEWEST;
  }
}
