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
  private static final Pattern MONTH =
      Pattern.compile("(?i)" + YEAR + "(?:[-/.]|M|年)(0?[1-9]|1[0-2])月?");
  private static final Pattern DAY =
      Pattern.compile(
          YEAR + "(?:[-/.]|年)(0?[1-9]|1[0-2])(?:[-/.]|月)(0?[1-9]|[12]\\d|3[01])日?(?:[T ].*)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<before>.*?\\D)??[ _.(（\\[-]*(?<!\\d)(?<year>"
              + YEAR
              + ")(?!\\d)(?:年度?)?[)）\\]]?(?<behind>\\D.*)?");

  /** A second year, or a part of the first, beside a year in a name. */
  private static final Pattern SECOND =
      Pattern.compile("(?i)(?<!\\d)(?:1[5-9]|20|21)\\d{2}(?!\\d)|\\b[QHM]\\d|^\\d{1,2}\\b|[一二三四]季");

  private static final Pattern EDGES = Pattern.compile("^[ _./:：)）\\]-]+|[ _./:：(（\\[-]+$");
  private static final Pattern SHORT = Pattern.compile("['’‘](\\d\\d)");
  private static final Pattern DIGITS = Pattern.compile("['’‘]?(\\d\\d)");

  private PeriodText() {}

  /** The period that a text in a column of years stands for, where two digits are a year too. */
  public static Optional<Period> inColumn(String cell) {
    Matcher digits = DIGITS.matcher(cell);
    return digits.matches() ? ofTwo(digits.group(1)) : read(cell);
  }

  /** Whether a text is a year of two digits, or a month of one. */
  public static boolean isShort(String cell) {
    return cell.length() <= 3 && DIGITS.matcher(cell).matches() || PartText.isShort(cell);
  }

  /** The years from 1950 to 2049. */
  private static Optional<Period> ofTwo(String digits) {
    return Period.parse(century(digits));
  }

  /** Two digits with the century before them, from 1950 to 2049. */
  static String century(String digits) {
    return (digits.charAt(0) < '5' ? "20" : "19") + digits;
  }

  /** The period that a text stands for. */
  public static Optional<Period> read(String cell) {
    Matcher digits = SHORT.matcher(cell);
    if (digits.matches()) {
      return ofTwo(digits.group(1));
    }
    if (cell.length() < 4) {
      return Optional.empty();
    }
    Matcher plain = PLAIN.matcher(cell);
    if (plain.matches()) {
      return Period.parse(plain.group(1));
    }
    Matcher day = DAY.matcher(cell);
    if (day.matches()) {
      return Period.parse(day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3)));
    }
    Matcher month = MONTH.matcher(cell);
    return month.matches()
        ? Period.parse(month.group(1) + "-" + two(month.group(2)))
        : PartText.read(cell);
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

  /** Whether a text is a year, or a part of one without a day. */
  static boolean isPeriod(String cell) {
    return isYear(cell)
        || cell.length() >= 5
            && cell.length() <= 16
            && (MONTH.matcher(cell).matches() || PartText.read(cell).isPresent());
  }

  /**
   * A name with a year in it.
   *
   * @param stem what stands beside the year; empty where the name is the year alone
   * @param year the year
   */
  public record NamedYear(String stem, Period year) {}

  /**
   * The year or the part of one in the name of a column, before its unit: {@code GDP 2019 (USD)},
   * {@code 2019年人口（万人）}, {@code 2019-Q1}. A name with two years has none.
   */
  public static Optional<NamedYear> ofName(String name) {
    Optional<Period> alone = read(UnitText.of(name).name());
    if (alone.isPresent()) {
      return alone.map(period -> new NamedYear("", period));
    }
    Matcher named = NAMED.matcher(UnitText.of(name).name());
    if (!named.matches()) {
      return Optional.empty();
    }
    String before = stem(named.group("before"));
    String behind = stem(named.group("behind"));
    if (SECOND.matcher(before + " " + behind).find() || before.isEmpty() && behind.isEmpty()) {
      return Optional.empty();
    }
    String between = before.isEmpty() || behind.isEmpty() ? "" : " ";
    return Period.parse(named.group("year"))
        .map(year -> new NamedYear(before + between + behind, year));
  }

  /** What stands beside a year, without the marks that part them. */
  private static String stem(String beside) {
    return beside == null ? "" : EDGES.matcher(beside).replaceAll("");
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
