package org.meridian.io.importing.columns;

import java.util.Optional;

/**
 * The marks in the numbers of a column.
 *
 * @param decimal a full stop or a comma
 * @param thousands the mark between thousands where it is decided: a comma, a full stop, a blank,
 *     an apostrophe, or empty for none; not there where it is to be guessed
 */
public record NumberMarks(char decimal, Optional<String> thousands) {

  /** A decimal mark, with any marks between thousands. */
  static NumberMarks guessed(char decimal) {
    return new NumberMarks(decimal, Optional.empty());
  }

  /** Whether a mark may stand between thousands. */
  boolean parts(char mark) {
    return thousands.isEmpty() || thousands.get().equals(String.valueOf(plain(mark)));
  }

  /** Whether digits behind a mark cannot be thousands, because these are marked otherwise. */
  boolean isDecided() {
    return thousands.isPresent();
  }

  private static char plain(char mark) {
    return mark == '’' ? '\'' : mark == '_' ? ' ' : mark;
  }
}
