package org.meridian.io.importing.columns;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.model.period.Period;

/**
 * How dates with the year behind them, and years that run over two, are meant in a column: one cell
 * alone does not tell the day from the month of 03/04/2020, nor the season 2010-11 from a month.
 */
public enum DateOrder {
  /** 31/12/2019; with full stops always. */
  DAY_FIRST,
  /** 12/31/2019. */
  MONTH_FIRST,
  /** Both could be; such dates are not read. */
  EITHER,
  /** 2019-20 and 2019/2020 are the years in which they begin. */
  TWO_YEARS,
  /** 2009-10 and 2010-11 alone may be months or such years; they are read as months. */
  MONTHS;

  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2((?:1[5-9]|20|21)\\d{2})(?:[ T].*)?");
  private static final Pattern SPAN =
      Pattern.compile("((?:1[5-9]|20|21)\\d{2})[-/–](\\d{2}|\\d{4})");

  private static final int LAST_MONTH = 12;

  /** The name that reports know it by. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the different texts of a column prove. */
  public static DateOrder of(Collection<String> texts) {
    boolean day = false;
    boolean month = false;
    boolean two = false;
    boolean single = false;
    boolean late = false;
    for (String text : texts) {
      Matcher date = DATE.matcher(text);
      if (date.matches()) {
        day |= date.group(2).equals(".") || Integer.parseInt(date.group(1)) > LAST_MONTH;
        month |= !date.group(2).equals(".") && Integer.parseInt(date.group(3)) > LAST_MONTH;
      }
      Matcher span = SPAN.matcher(text);
      if (span.matches()) {
        two |= isSpan(text);
        single |= !isSpan(text);
        late |= isSpan(text) && isLate(span);
      }
    }
    if (two && !single) {
      return late ? TWO_YEARS : MONTHS;
    }
    return day == month ? EITHER : day ? DAY_FIRST : MONTH_FIRST;
  }

  /** Whether the order, and not the text alone, tells what a text of the column means. */
  public boolean isTold(String text) {
    return switch (this) {
      case DAY_FIRST, MONTH_FIRST -> DATE.matcher(text).matches();
      case TWO_YEARS, MONTHS -> SPAN.matcher(text).matches();
      case EITHER -> false;
    };
  }

  /** Whether a span cannot be a month. */
  private static boolean isLate(Matcher span) {
    return span.group().indexOf('–') >= 0 || Integer.parseInt(span.group(2)) > LAST_MONTH;
  }

  private static boolean isSpan(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return false;
    }
    int next = Integer.parseInt(span.group(1)) + 1;
    int end = Integer.parseInt(span.group(2));
    return span.group(2).length() == 4 ? end == next : end == next % 100;
  }

  /** Whether a text is a date with the year behind, or a year that runs over two. */
  static boolean isDate(String text) {
    return text.length() >= 7
        && text.length() <= 30
        && text.charAt(0) >= '0'
        && text.charAt(0) <= '9'
        && (DATE.matcher(text).matches() || isSpan(text));
  }

  /** The period that a text of the column stands for. */
  public Optional<Period> read(String text) {
    Matcher span = SPAN.matcher(text);
    if (this == TWO_YEARS && span.matches()) {
      return Period.parse(span.group(1));
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return PeriodText.inColumn(text);
    }
    return switch (this) {
      case DAY_FIRST -> day(date.group(4), date.group(3), date.group(1));
      case MONTH_FIRST -> day(date.group(4), date.group(1), date.group(3));
      default -> Optional.empty();
    };
  }

  private static Optional<Period> day(String year, String month, String day) {
    return Period.parse(
        String.format(
            Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)));
  }
}
