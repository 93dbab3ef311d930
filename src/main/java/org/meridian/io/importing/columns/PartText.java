package org.meridian.io.importing.columns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.model.period.Period;

/** Reads parts of years that have names: quarters, halves, and months in English. */
final class PartText {

  private static final String YEAR = "(?<year>(?:1[5-9]|20|21)\\d{2})";
  private static final Pattern QUARTER =
      Pattern.compile("(?i)" + YEAR + "(?:[ -]?[QT]|年第?)(?<part>[1-4一二三四])(?:季度?)?");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile("(?i)(?:[QT](?<part>[1-4])|(?<one>[1-4])[QT])[ /-]?" + YEAR);
  private static final Pattern HALF =
      Pattern.compile("(?i)" + YEAR + "(?:[ -]?[HS](?<part>[12])|年(?<word>[上下])半年)");
  private static final Pattern HALF_FIRST =
      Pattern.compile("(?i)(?:[HS](?<part>[12])|(?<one>[12])[HS])[ /-]?" + YEAR);
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)" + MONTH + "[ ./-]?(?:" + YEAR + "|['’]?(?<short>\\d\\d))");
  private static final Pattern MONTH_LAST = Pattern.compile("(?i)" + YEAR + "[ ./-]?" + MONTH);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private PartText() {}

  /** The part of a year that a text stands for. */
  static Optional<Period> read(String cell) {
    return quarter(cell).or(() -> half(cell)).or(() -> month(cell));
  }

  /** Whether a text is a month with a year of two digits. */
  static boolean isShort(String cell) {
    Matcher first = MONTH_FIRST.matcher(cell);
    return first.matches() && first.group("short") != null;
  }

  private static Optional<Period> quarter(String cell) {
    Matcher found = QUARTER.matcher(cell);
    if (found.matches()) {
      int ideograph = "一二三四".indexOf(found.group("part"));
      String part = ideograph < 0 ? found.group("part") : Integer.toString(ideograph + 1);
      return Period.parse(found.group("year") + "-Q" + part);
    }
    return first(QUARTER_FIRST.matcher(cell), "-Q");
  }

  /** A part that stands before its year. */
  private static Optional<Period> first(Matcher found, String kind) {
    if (!found.matches()) {
      return Optional.empty();
    }
    String part = found.group("part") == null ? found.group("one") : found.group("part");
    return Period.parse(found.group("year") + kind + part);
  }

  private static Optional<Period> half(String cell) {
    Matcher found = HALF.matcher(cell);
    if (!found.matches()) {
      return first(HALF_FIRST.matcher(cell), "-H");
    }
    String word = found.group("word");
    String part = word == null ? found.group("part") : word.equals("上") ? "1" : "2";
    return Period.parse(found.group("year") + "-H" + part);
  }

  private static Optional<Period> month(String cell) {
    Matcher first = MONTH_FIRST.matcher(cell);
    if (first.matches()) {
      String year = first.group("year");
      return month(year == null ? PeriodText.century(first.group("short")) : year, first);
    }
    Matcher last = MONTH_LAST.matcher(cell);
    return last.matches() ? month(last.group("year"), last) : Optional.empty();
  }

  private static Optional<Period> month(String year, Matcher found) {
    int number =
        MONTHS.indexOf(found.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    return Period.parse(String.format(Locale.ROOT, "%s-%02d", year, number));
  }
}
