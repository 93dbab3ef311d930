package org.meridian.io.importing.columns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.model.importing.ColumnValues;

/**
 * A name of a column without the unit that stands in brackets behind it.
 *
 * @param name without it
 * @param unit what stands in the brackets; may be empty
 */
public record UnitText(String name, String unit) {

  private static final Pattern BRACKETS =
      Pattern.compile("(.+?)\\s*[(（\\[【]([^()（）\\[\\]]{1,30})[)）\\]】]\\s*");

  private static final String OPENING = "(（[【";

  /** Marks of footnotes, as encyclopaedias set them behind names of columns. */
  private static final Pattern MARKS =
      Pattern.compile("(?i)(?:\\s*\\[(?:[a-z]|\\d{1,2}|(?:note|nb|fn)\\s*\\d+)\\])+\\s*$");

  /** Parts a name. */
  public static UnitText of(String name) {
    if (name.chars().noneMatch(letter -> OPENING.indexOf(letter) >= 0)) {
      return new UnitText(name, "");
    }
    Matcher brackets = BRACKETS.matcher(MARKS.matcher(name).replaceAll(""));
    return brackets.matches() && !PeriodText.isYear(brackets.group(2).strip())
        ? new UnitText(brackets.group(1).strip(), brackets.group(2).strip())
        : new UnitText(name, "");
  }

  /** Whether the name speaks of a percentage. */
  public boolean isPercent() {
    return ColumnValues.isPercent(name) || ColumnValues.isPercent(unit);
  }
}
