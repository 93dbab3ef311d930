package org.meridian.model.period;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value is of: a year, or a part of one. Periods sort by their year, then by the text of the
 * part, so that a whole year comes before its parts.
 *
 * @param year the year; 0 together with an empty part stands for no period at all
 * @param part what stands behind the year and its hyphen: {@code Q1} to {@code Q4}, {@code H1},
 *     {@code H2}, a month {@code 01} to {@code 12}, or a month and a day {@code 03-31}; empty for
 *     the whole year
 */
public record Period(int year, String part) implements Comparable<Period> {

  private static final int FIRST_YEAR = 1000;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9]{4})(?:-(Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?))?");

  /** Nothing may be null. */
  public Period {
    Objects.requireNonNull(part, "part");
  }

  /** A whole year. */
  public static Period of(int year) {
    return new Period(year, "");
  }

  /**
   * Reads a period as tables write it.
   *
   * @param text {@code 2019}, {@code 2019-Q1}, {@code 2019-03} and their like; years are from 1000
   *     to 9999
   * @return empty if it is none
   */
  public static Optional<Period> parse(String text) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.matches() || Integer.parseInt(found.group(1)) < FIRST_YEAR) {
      return Optional.empty();
    }
    String part = found.group(2) == null ? "" : found.group(2);
    return Optional.of(new Period(Integer.parseInt(found.group(1)), part));
  }

  /** Whether it is a whole year, as growth a year needs it. */
  public boolean isYear() {
    return part.isEmpty();
  }

  @Override
  public int compareTo(Period other) {
    int years = Integer.compare(year, other.year);
    return years == 0 ? part.compareTo(other.part) : years;
  }

  /** As tables write it. */
  @Override
  public String toString() {
    return part.isEmpty() ? Integer.toString(year) : year + "-" + part;
  }
}
