package org.meridian.io.importing.layout;

/** What a row of a file is. */
public enum RowKind {
  PREAMBLE,
  HEADER,
  DATA,
  BLANK,
  TOTAL,
  FOOTNOTE,
  /** Nothing but dashes, as below a header of a text for people. */
  RULE,
  /** The header again, further down. */
  REPEATED_HEADER,
  /** A row of a second table in the same file. */
  OTHER_TABLE
}
