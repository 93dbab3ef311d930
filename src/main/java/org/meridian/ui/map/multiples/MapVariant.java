package org.meridian.ui.map.multiples;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.measure.ShownMeasure;

/**
 * What one of several small maps shows: a part of the index, or the whole of it in a year.
 *
 * @param node id of the part; empty for the index itself
 * @param year the year; {@link #OPEN} for the one that is open
 */
record MapVariant(String node, Period year) {

  /** The most maps side by side. */
  static final int MOST = 6;

  /** The year that is open. */
  static final Period OPEN = Period.of(Integer.MIN_VALUE);

  private static final String YEAR = "year ";
  private static final String PART = "part ";

  static MapVariant part(String node) {
    return new MapVariant(node, OPEN);
  }

  static MapVariant in(Period year) {
    return new MapVariant("", year);
  }

  boolean isYear() {
    return !year.equals(OPEN);
  }

  /** The variant as it stands in the settings. */
  String written() {
    return isYear() ? YEAR + year : PART + node;
  }

  /**
   * What was chosen in an earlier run, as far as the dataset still has it; the usual if it has none
   * of it.
   */
  static List<MapVariant> recalled(List<String> written, ScenarioResult result, int deepest) {
    List<MapVariant> there =
        Stream.concat(
                result.dataset().years().stream().map(MapVariant::in),
                ShownMeasure.of(result.cities(), deepest).stream()
                    .map(measure -> part(measure.id())))
            .filter(variant -> written.contains(variant.written()))
            .toList();
    List<MapVariant> alike =
        there.stream().filter(variant -> variant.isYear() == there.getFirst().isYear()).toList();
    return alike.isEmpty()
        ? usual(result, deepest)
        : alike.subList(0, Math.min(MOST, alike.size()));
  }

  /** What is shown unless chosen otherwise: the dimensions; where there is but one, the years. */
  static List<MapVariant> usual(ScenarioResult result, int deepest) {
    List<ShownMeasure> all = ShownMeasure.of(result.cities(), deepest);
    List<MapVariant> dimensions = at(all, 1);
    if (dimensions.size() > 1) {
      return dimensions;
    }
    List<Period> years = result.dataset().hasYears() ? result.dataset().years() : List.of();
    if (years.size() > 1) {
      List<Period> latest = years.subList(Math.max(0, years.size() - MOST), years.size());
      return latest.stream().map(MapVariant::in).toList();
    }
    List<MapVariant> parts = at(all, 2);
    return parts.isEmpty() ? List.of(part("")) : parts;
  }

  private static List<MapVariant> at(List<ShownMeasure> all, int depth) {
    return all.stream()
        .filter(measure -> measure.depth() == depth)
        .limit(MOST)
        .map(measure -> part(measure.id()))
        .toList();
  }
}
