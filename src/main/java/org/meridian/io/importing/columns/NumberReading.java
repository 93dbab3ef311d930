package org.meridian.io.importing.columns;

import java.util.EnumSet;
import java.util.Set;

/**
 * A number as it was read from a text.
 *
 * @param value the number; NaN where the text is none
 * @param marks what stands beside its digits
 * @param beside the percent sign, multiplier or mark that stands behind it; may be empty
 * @param unit the unit that stands before or behind it; may be empty
 */
record NumberReading(double value, Set<NumberMark> marks, String beside, String unit) {

  /** A text that is no number. */
  static final NumberReading NONE =
      new NumberReading(Double.NaN, EnumSet.noneOf(NumberMark.class), "", "");

  /** A number without anything beside its digits. */
  static NumberReading plain(double value) {
    return new NumberReading(value, NONE.marks(), "", "");
  }

  boolean isNumber() {
    return !Double.isNaN(value);
  }

  boolean has(NumberMark mark) {
    return marks.contains(mark);
  }

  /** Whether only digits, signs and marks between digits stand there. */
  boolean isClean() {
    return isNumber()
        && !has(NumberMark.UNIT)
        && !has(NumberMark.FOOTNOTE)
        && !has(NumberMark.MULTIPLIER);
  }
}
