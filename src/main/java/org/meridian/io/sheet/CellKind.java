package org.meridian.io.sheet;

/** What a cell of a sheet holds, as the file stores it. */
public enum CellKind {
  /** Any text, also one that looks like a number. */
  TEXT,
  /** A number that is neither a date nor a truth value. */
  NUMBER,
  /** A number that its format shows in per cent: its exact value is the share. */
  PERCENTAGE,
  /** A date, a time of day, or both: a number whose format shows it as such. */
  DATE,
  /** True or false. */
  BOOLEAN,
  /** The mark of a failed formula, as {@code #DIV/0!}: a missing value, never 0. */
  ERROR,
  /** Nothing. */
  EMPTY
}
