package org.meridian.io.importing.columns;

/** What a text of a number holds beside its digits. */
enum NumberMark {
  /** A comma, full stop or apostrophe between thousands. */
  THOUSANDS,
  /** A blank of any width between thousands. */
  SPACED_THOUSANDS,
  EXPONENT,
  MULTIPLIER,
  PERCENT,
  /** A percent sign in full width. */
  WIDE_PERCENT,
  UNIT,
  FOOTNOTE,
  /** Brackets for a negative number. */
  BRACKETS,
  /** An apostrophe before it, or ="12", so that a program keeps it as text. */
  AS_TEXT,
  /** One mark before three digits: a decimal mark or one of thousands. */
  EITHER_MARK,
  /** A decimal mark that is not the one of the column. */
  OTHER_DECIMAL,
  /** Degrees, minutes and seconds. */
  DEGREES
}
