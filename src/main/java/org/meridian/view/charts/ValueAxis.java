package org.meridian.view.charts;

import java.util.ArrayList;
import java.util.List;
import org.meridian.text.Numbers;

/**
 * An axis of numbers with a few round marks.
 *
 * @param low its lower end
 * @param high its upper end, above the lower one
 * @param marks round numbers between the ends, ascending
 * @param decimals that the marks need
 * @param isLog whether equal ratios lie equally far apart; then both ends are above 0
 */
public record ValueAxis(double low, double high, List<Double> marks, int decimals, boolean isLog) {

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};
  private static final double LEAST_SPAN = 1e-9;

  /** Copies the list. */
  public ValueAxis {
    marks = List.copyOf(marks);
  }

  /**
   * An axis over all of some values.
   *
   * @param most how many marks there may be, at least 2
   */
  public static ValueAxis over(double least, double greatest, int most) {
    double span = greatest - least;
    double size = Math.max(Math.abs(least), Math.abs(greatest));
    if (span <= size * LEAST_SPAN) {
      double room = size == 0 ? 1 : size * 0.1;
      return over(least - room, greatest + room, most);
    }
    return stepped(least, greatest, step(span, most));
  }

  /**
   * A logarithmic axis over all of some values above 0: marks at 1, 2 and 5 times powers of ten, or
   * at powers alone where there would be too many.
   */
  public static ValueAxis ofLogs(double least, double greatest, int most) {
    int first = (int) Math.floor(Math.log10(least));
    int last = (int) Math.ceil(Math.log10(greatest));
    List<Double> fine = within(marks(first, last, 1, 2, 5), least, greatest);
    List<Double> powers = fine.stream().filter(ValueAxis::isPower).toList();
    List<Double> shown = fine.size() > most && powers.size() > 1 ? powers : fine;
    int skip = Math.max(1, (int) Math.ceil((double) shown.size() / most));
    List<Double> some = new ArrayList<>();
    for (int mark = 0; mark < shown.size(); mark += skip) {
      some.add(shown.get(mark));
    }
    return new ValueAxis(fine.getFirst(), fine.getLast(), some, 0, true);
  }

  private static boolean isPower(double mark) {
    double power = Math.log10(mark);
    return Math.abs(power - Math.rint(power)) < LEAST_SPAN;
  }

  private static List<Double> marks(int first, int last, int... times) {
    List<Double> marks = new ArrayList<>();
    for (int power = first; power <= last + 1; power++) {
      for (int each : times) {
        marks.add(each * Math.pow(10, power));
      }
    }
    return marks;
  }

  /** From the last mark that is not above the least value to the first not below the greatest. */
  private static List<Double> within(List<Double> marks, double least, double greatest) {
    int from = 0;
    while (from + 2 < marks.size() && marks.get(from + 1) <= least) {
      from++;
    }
    int to = from + 1;
    while (to + 1 < marks.size() && marks.get(to) < greatest) {
      to++;
    }
    return marks.subList(from, to + 1);
  }

  /** An axis whose marks are whole numbers. */
  public static ValueAxis ofWholes(double least, double greatest, int most) {
    double step = step(Math.max(1, greatest - least), most);
    return stepped(least, Math.max(greatest, least + 1), Math.max(1, Math.ceil(step)));
  }

  private static ValueAxis stepped(double least, double greatest, double step) {
    double low = Math.floor(least / step) * step;
    List<Double> marks = new ArrayList<>();
    int count = (int) Math.round((Math.ceil(greatest / step) * step - low) / step);
    for (int mark = 0; mark <= count; mark++) {
      marks.add(low + mark * step);
    }
    return new ValueAxis(low, marks.getLast(), marks, decimals(step), false);
  }

  /**
   * An axis of ranks: 1 at its lower end, and round ranks.
   *
   * @param last the last rank, at least 1
   */
  public static ValueAxis ofRanks(int last, int most) {
    List<Double> marks = new ArrayList<>(List.of(1.0));
    double step = Math.max(1, Math.ceil(step(Math.max(1, last), most)));
    for (double mark = step; mark <= last; mark += step) {
      if (mark > 1) {
        marks.add(mark);
      }
    }
    return new ValueAxis(1, Math.max(2, last), marks, 0, false);
  }

  /** The least round step with which no more than so many marks stand on a span. */
  private static double step(double span, int most) {
    double raw = span / Math.max(1, most - 1);
    double ten = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double step : STEPS) {
      if (step * ten >= raw * (1 - LEAST_SPAN)) {
        return step * ten;
      }
    }
    return STEPS[STEPS.length - 1] * ten;
  }

  private static int decimals(double step) {
    int decimals = 0;
    while (decimals < 9
        && Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals)))
            > LEAST_SPAN) {
      decimals++;
    }
    return decimals;
  }

  /** Where a value stands, 0 at the lower end and 1 at the upper. */
  public double place(double value) {
    return isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  }

  /** A mark in words. */
  public String text(double mark) {
    return isLog ? Numbers.raw(mark) : Numbers.fixed(mark, decimals);
  }
}
