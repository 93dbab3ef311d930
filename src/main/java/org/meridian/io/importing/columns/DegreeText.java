package org.meridian.io.importing.columns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads degrees, minutes and seconds of a coordinate as decimal degrees. */
final class DegreeText {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<sign>[-−+])?(?<degrees>\\d{1,3})\\s*[°º度]\\s*(?:(?<minutes>\\d{1,2}(?:[.,]\\d+)?)\\s*['′’‘分]\\s*)"
              + "(?:(?<seconds>\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|''|′′|秒)\\s*)?(?<side>[NSEWnsew北南东西東])?");

  private DegreeText() {}

  /** Decimal degrees, below 0 in the south and west; NaN where a text is no such coordinate. */
  static double read(String cell) {
    if (cell.length() > 40 || cell.indexOf('°') + cell.indexOf('º') + cell.indexOf('度') == -3) {
      return Double.NaN;
    }
    Matcher found = FORM.matcher(cell);
    if (!found.matches()) {
      return Double.NaN;
    }
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
