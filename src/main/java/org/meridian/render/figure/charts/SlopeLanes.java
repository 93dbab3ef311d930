package org.meridian.render.figure.charts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.SlopeLine;

/**
 * Where ranks stand down an axis of slopes: a lane a rank for the first ones, then a break, then a
 * lane a city for what is beyond, in order of ranks. Lanes share all the height there is.
 */
final class SlopeLanes {

  private static final double BREAK = 1.6;

  private final Map<String, Integer> beyondA;
  private final Map<String, Integer> beyondB;
  private final int first;
  private final double top;
  private final double height;

  private SlopeLanes(
      Map<String, Integer> beyondA,
      Map<String, Integer> beyondB,
      int first,
      double top,
      double room) {
    this.beyondA = beyondA;
    this.beyondB = beyondB;
    this.first = first;
    this.top = top;
    int more = Math.max(beyondA.size(), beyondB.size());
    double count = first + (more == 0 ? 0 : BREAK + more);
    height = room / Math.max(1, count);
  }

  static SlopeLanes of(SlopeContent content, double top, double bottom) {
    int last =
        content.lines().stream()
            .mapToInt(line -> Math.max(line.row().rankA(), line.row().rankB()))
            .max()
            .orElse(1);
    return new SlopeLanes(
        beyond(content, true),
        beyond(content, false),
        Math.min(content.choice().first(), last),
        top,
        Math.max(1, bottom - top));
  }

  /** The places below the break of those that a side ranks beyond the first. */
  private static Map<String, Integer> beyond(SlopeContent content, boolean ofA) {
    List<SlopeLine> lines =
        content.lines().stream()
            .filter(line -> line.rank(ofA) > content.choice().first())
            .sorted(Comparator.comparingInt(line -> line.rank(ofA)))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    for (SlopeLine line : lines) {
      places.put(line.key(), places.size());
    }
    return places;
  }

  /** The middle of the lane of a city that a side ranks. */
  double y(SlopeLine line, boolean ofA) {
    Integer place = (ofA ? beyondA : beyondB).get(line.key());
    double lane = place == null ? line.rank(ofA) - 0.5 : first + BREAK + place + 0.5;
    return top + lane * height;
  }

  double top() {
    return top;
  }

  double bottom() {
    int more = Math.max(beyondA.size(), beyondB.size());
    return top + height * (first + (more == 0 ? 0 : BREAK + more));
  }

  double height() {
    return height;
  }

  boolean hasBeyond() {
    return !beyondA.isEmpty() || !beyondB.isEmpty();
  }

  /** The middle of the break. */
  double breakAt() {
    return top + height * (first + BREAK / 2);
  }
}
