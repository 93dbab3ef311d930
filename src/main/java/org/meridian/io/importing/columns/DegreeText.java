package org.meridian.io.importing.columns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads coordinates with a degree sign, minutes or a direction as decimal degrees. */
final class DegreeText {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<sign>[-−+])?(?<degrees>\\d{1,3}(?:[.,]\\d+)?)\\s*(?<mark>[°º度])?\\s*"
              + "(?:(?<minutes>\\d{1,2}(?:[.,]\\d+)?)\\s*['′’‘分]\\s*)?(?:(?<seconds>\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|''|′′|秒)\\s*)?(?<side>[NSEWnsew北南东西東])?");

  private DegreeText() {}

  /**
   * Decimal degrees, below 0 in the south and west.
   *
   * @param coordinate whether a letter is a direction without a degree sign too: 60 W is a power
   *     elsewhere
   * @return NaN where a text is no such coordinate
   */
  static double read(String cell, boolean coordinate) {
    if (cell.length() > 40 || !coordinate && cell.chars().noneMatch(DegreeText::isMark)) {
      return Double.NaN;
    }
    Matcher found = FORM.matcher(cell);
    return found.matches() && isWhole(found) ? degrees(found) : Double.NaN;
  }

  private static boolean isMark(int letter) {
    return "°º度".indexOf(letter) >= 0;
  }

  /** Seconds follow minutes, minutes a degree sign, and without minutes a direction is needed. */
  private static boolean isWhole(Matcher found) {
    boolean minutes = found.group("minutes") != null;
    boolean seconds = found.group("seconds") != null;
    return minutes
        ? found.group("mark") != null && found.group("degrees").length() <= 3
        : !seconds && found.group("side") != null;
  }

  private static double degrees(Matcher found) {
    double minutes = part(found.group("minutes"));
    double seconds = part(found.group("seconds"));
    if (minutes >= 60 || seconds >= 60) {
      return Double.NaN;
    }
    double degrees = part(found.group("degrees")) + (minutes + seconds / 60) / 60;
    String side = found.group("side");
    boolean beyond = side != null && "SsWw南西".contains(side);
    boolean minus = found.group("sign") != null && !found.group("sign").equals("+");
    return beyond || minus ? -degrees : degrees;
  }

  private static double part(String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
  }
}
