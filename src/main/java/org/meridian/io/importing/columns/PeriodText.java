package org.meridian.io.importing.columns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.model.period.Period;

/** Reads years and parts of years as tables write them. */
public final class PeriodText {

  private static final String YEAR = "((?:1[5-9]|20|21)\\d{2})";
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(?:fy|cy|year|yr|x|y)? ?" + YEAR + "(?:\\.0+)? ?年?度?(?: \\[YR\\d{4}\\])?");
  private static final Pattern QUARTER =
      Pattern.compile("(?i)" + YEAR + "[ -]?(?:Q|年第?)([1-4])(?:季度)?");
  private static final Pattern MONTH =
      Pattern.compile("(?i)" + YEAR + "(?:[-/.]|M|年)(0?[1-9]|1[0-2])月?");
  private static final Pattern DAY =
      Pattern.compile(
          YEAR + "(?:[-/.]|年)(0?[1-9]|1[0-2])(?:[-/.]|月)(0?[1-9]|[12]\\d|3[01])日?(?:[T ].*)?");
  private static final Pattern NAMED =
      Pattern.compile("(.*?\\D)?[ _.(（\\[-]*" + YEAR + "年?[)）\\]]?");

  private static final Pattern SHORT = Pattern.compile("['’‘](\\d\\d)");
  private static final Pattern DIGITS = Pattern.compile("['’‘]?(\\d\\d)");

  private PeriodText() {}

  /** The period that a text in a column of years stands for, where two digits are a year too. */
  public static Optional<Period> inColumn(String cell) {
    Matcher digits = DIGITS.matcher(cell);
    return digits.matches() ? Optional.of(ofTwo(digits.group(1))) : read(cell);
  }

  /** Whether a text is a year of two digits. */
  public static boolean isShort(String cell) {
    return cell.length() <= 3 && DIGITS.matcher(cell).matches();
  }

  /** The years from 1950 to 2049. */
  private static Period ofTwo(String digits) {
    return Period.parse((digits.charAt(0) < '5' ? "20" : "19") + digits).orElseThrow();
  }

  /** The period that a text stands for. */
  public static Optional<Period> read(String cell) {
    Matcher digits = SHORT.matcher(cell);
    if (digits.matches()) {
      return Optional.of(ofTwo(digits.group(1)));
    }
    if (cell.length() < 4) {
      return Optional.empty();
    }
    Matcher plain = PLAIN.matcher(cell);
    if (plain.matches()) {
      return Period.parse(plain.group(1));
    }
    Matcher quarter = QUARTER.matcher(cell);
    if (quarter.matches()) {
      return Period.parse(quarter.group(1) + "-Q" + quarter.group(2));
    }
    Matcher day = DAY.matcher(cell);
    if (day.matches()) {
      return Period.parse(day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3)));
    }
    Matcher month = MONTH.matcher(cell);
    return month.matches()
        ? Period.parse(month.group(1) + "-" + two(month.group(2)))
        : Optional.empty();
  }

  /** Whether a text is a date with a day. */
  static boolean isDay(String cell) {
    return cell.length() >= 8 && mayBe(cell, 40) && DAY.matcher(cell).matches();
  }

  /** Most texts are told from years by their first letter. */
  private static boolean mayBe(String cell, int longest) {
    if (cell.length() < 4 || cell.length() > longest) {
      return false;
    }
    char first = cell.charAt(0);
    return first >= '0' && first <= '9' || "FfCcYyXx".indexOf(first) >= 0;
  }

  /** Whether a text is a year and nothing beside it. */
  static boolean isYear(String cell) {
    return mayBe(cell, 20) && PLAIN.matcher(cell).matches()
        || cell.length() == 3 && SHORT.matcher(cell).matches();
  }

  /**
   * A name that ends in a year.
   *
   * @param stem what stands before the year; empty where the name is the year alone
   * @param year the year
   */
  public record NamedYear(String stem, Period year) {}

  /** The year that a name of a column ends in. */
  public static Optional<NamedYear> ofName(String name) {
    Matcher digits = SHORT.matcher(name);
    if (digits.matches()) {
      return Optional.of(new NamedYear("", ofTwo(digits.group(1))));
    }
    Matcher plain = PLAIN.matcher(name);
    if (plain.matches()) {
      return Period.parse(plain.group(1)).map(year -> new NamedYear("", year));
    }
    Matcher named = NAMED.matcher(name);
    if (!named.matches() || named.group(1) == null) {
      return Optional.empty();
    }
    String stem = named.group(1).replaceAll("[ _.(（\\[-]+$", "").strip();
    return Period.parse(named.group(2)).map(year -> new NamedYear(stem, year));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
