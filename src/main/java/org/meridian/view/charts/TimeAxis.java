package org.meridian.view.charts;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.period.Period;

/**
 * Where periods stand along time: as far apart as they are, a year as its first day.
 *
 * @param years ascending
 * @param places one a year, 0 for the first, 1 for the last; a single one stands at 0.5
 */
public record TimeAxis(List<Period> years, List<Double> places) {

  private static final double QUARTERS = 4;
  private static final double HALVES = 2;
  private static final double MONTHS = 12;
  private static final double DAYS = 31;

  /** Copies the lists. */
  public TimeAxis {
    years = List.copyOf(years);
    places = List.copyOf(places);
  }

  /** An axis of at least one period. */
  public static TimeAxis of(List<Period> years) {
    double first = time(years.getFirst());
    double span = time(years.getLast()) - first;
    List<Double> places = new ArrayList<>();
    for (Period year : years) {
      places.add(span == 0 ? 0.5 : (time(year) - first) / span);
    }
    return new TimeAxis(years, places);
  }

  /** An axis of some of the periods, by position. */
  public static TimeAxis of(List<Period> years, List<Integer> some) {
    return of(some.stream().map(years::get).toList());
  }

  /** A period as a number of years. */
  static double time(Period period) {
    String part = period.part();
    if (part.isEmpty()) {
      return period.year();
    }
    if (part.startsWith("Q")) {
      return period.year() + (number(part.substring(1)) - 1) / QUARTERS;
    }
    if (part.startsWith("H")) {
      return period.year() + (number(part.substring(1)) - 1) / HALVES;
    }
    String[] day = part.split("-");
    double within = day.length > 1 ? (number(day[1]) - 1) / DAYS : 0;
    return period.year() + (number(day[0]) - 1 + within) / MONTHS;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
