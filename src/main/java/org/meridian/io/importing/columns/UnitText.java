package org.meridian.io.importing.columns;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of a column without the unit that stands in brackets behind it.
 *
 * @param name without it
 * @param unit what stands in the brackets; may be empty
 */
public record UnitText(String name, String unit) {

  private static final Pattern BRACKETS =
      Pattern.compile("(.+?)\\s*[(（\\[【]([^()（）\\[\\]]{1,30})[)）\\]】]\\s*");

  /** Parts a name. */
  public static UnitText of(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    return brackets.matches() && !PeriodText.isYear(brackets.group(2).strip())
        ? new UnitText(brackets.group(1).strip(), brackets.group(2).strip())
        : new UnitText(name, "");
  }

  /** Whether the name speaks of a percentage. */
  public boolean isPercent() {
    return unit.contains("%")
        || unit.contains("％")
        || name.contains("%")
        || name.contains("％")
        || name.toLowerCase(Locale.ROOT).contains("percent");
  }
}
