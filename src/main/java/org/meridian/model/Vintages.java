package org.meridian.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meridian.model.period.Carry;
import org.meridian.model.period.Period;

/**
 * Of what period the values are that an indicator shows in a period, by the {@link Carry} of the
 * indicator. Values without a period hold always, where there is none of a period.
 */
final class Vintages {

  private static final NavigableSet<Period> NEVER = Collections.emptyNavigableSet();

  private final Map<String, Indicator> indicators;
  private final Map<Period, IndicatorTable> values;
  private final Map<String, NavigableSet<Period>> periods = new HashMap<>();
  private final Set<String> undated = new LinkedHashSet<>();

  /**
   * Looks through all tables.
   *
   * @param indicators by id
   * @param values as recorded, by period; {@link Dataset#TIMELESS} for those that hold always
   * @param links likewise
   */
  Vintages(
      Map<String, Indicator> indicators,
      Map<Period, IndicatorTable> values,
      Map<Period, LinkTable> links) {
    this.indicators = indicators;
    this.values = values;
    values.forEach((period, table) -> note(period, table));
    links.forEach((period, table) -> note(period, table));
  }

  private void note(Period period, IndicatorTable table) {
    for (String id : table.indicators()) {
      note(period, id, table.column(id));
    }
  }

  private void note(Period period, LinkTable table) {
    for (String id : indicators.keySet()) {
      note(period, id, table.column(id));
      note(period, id, table.inside(id));
    }
  }

  private void note(Period period, String id, Optional<double[]> column) {
    if (column.filter(ColumnChecks::hasAny).isEmpty()) {
      return;
    }
    if (period.equals(Dataset.TIMELESS)) {
      undated.add(id);
    } else {
      periods.computeIfAbsent(id, first -> new TreeSet<>()).add(period);
    }
  }

  /** Whether an indicator has a value in any period, or one that holds always. */
  boolean hasAny(String indicator) {
    return periods.containsKey(indicator) || undated.contains(indicator);
  }

  /**
   * Of what periods the values of an indicator are that a period may show, those that count first
   * in front; {@link Dataset#TIMELESS} for values that hold always. All but the first only fill
   * what those before them leave open.
   */
  List<Period> shown(String indicator, Period asked) {
    Stream<Period> always = undated.contains(indicator) ? Stream.of(Dataset.TIMELESS) : Stream.of();
    return Stream.concat(dated(indicator, asked), always).toList();
  }

  private Stream<Period> dated(String indicator, Period asked) {
    NavigableSet<Period> known = periods.getOrDefault(indicator, NEVER);
    return switch (carry(indicator)) {
      case VINTAGE -> Stream.ofNullable(known.floor(asked));
      case CELL -> known.headSet(asked, true).descendingSet().stream();
      case NO -> Stream.of(asked).filter(known::contains);
    };
  }

  private Carry carry(String indicator) {
    Indicator described = indicators.get(indicator);
    return described == null ? Carry.VINTAGE : described.rules().carry();
  }

  /** Of what period the value of a city is; for a missing one the period that it is missing in. */
  Optional<Period> of(String indicator, Period asked, int city) {
    List<Period> shown = shown(indicator, asked);
    return shown.stream()
        .filter(period -> has(period, indicator, city))
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  private boolean has(Period period, String indicator, int city) {
    IndicatorTable table = values.get(period);
    return table != null && !Double.isNaN(table.value(indicator, city));
  }
}
