package org.meridian.view.charts.years;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.meridian.view.content.TextInLanguage;

/**
 * A line over years.
 *
 * @param key the id of the city or group
 * @param name what it is called
 * @param colour position in the set of colours for clusters and groups; {@code LineColours.NEUTRAL}
 *     for none
 * @param isLit whether all its cities are selected
 * @param points one a year
 * @param cities the ids of its cities
 */
public record YearLine(
    String key,
    TextInLanguage name,
    int colour,
    boolean isLit,
    List<YearPoint> points,
    List<String> cities) {

  /** Copies the lists. */
  public YearLine {
    points = List.copyOf(points);
    cities = List.copyOf(cities);
  }

  /** The same line through other points. */
  YearLine with(List<YearPoint> others) {
    return new YearLine(key, name, colour, isLit, others, cities);
  }

  /** The first point that is no gap. */
  public OptionalInt first() {
    return IntStream.range(0, points.size()).filter(at -> !points.get(at).isGap()).findFirst();
  }

  /** The last point that is no gap. */
  public OptionalInt last() {
    return IntStream.range(0, points.size())
        .filter(at -> !points.get(at).isGap())
        .reduce((a, b) -> b);
  }
}
