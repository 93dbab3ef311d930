package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meridian.io.dataset.descriptor.TableColumns;
import org.meridian.io.dataset.lookup.UniqueIds;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.Direction;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/** Reads {@code indicators.csv}. */
final class IndicatorsReader {

  static final String FILE = "indicators.csv";

  private static final Set<String> COLUMNS = Set.copyOf(TableColumns.INDICATORS);
  private static final Map<String, Direction> DIRECTIONS =
      ordered(
          "1", Direction.HIGHER_IS_BETTER,
          "-1", Direction.LOWER_IS_BETTER);
  private static final Map<String, IndicatorKind> KINDS =
      ordered(
          "city", IndicatorKind.CITY,
          "link", IndicatorKind.LINK);
  private static final Map<String, Boolean> TRUTH = ordered("true", true, "false", false);
  private static final Map<String, StrengthRule> STRENGTHS =
      ordered(
          "sum", StrengthRule.SUM,
          "mean", StrengthRule.MEAN);

  private static final Map<String, Carry> CARRIES = carries();

  private final Map<String, Integer> lines = new HashMap<>();
  private CheckedRows rows;
  private UniqueIds ids;
  private DerivedDefinitions derived;

  private static Map<String, Carry> carries() {
    Map<String, Carry> words = new LinkedHashMap<>();
    for (Carry carry : Carry.values()) {
      words.put(carry.name().toLowerCase(Locale.ROOT), carry);
    }
    return words;
  }

  private static <T> Map<String, T> ordered(String one, T first, String other, T second) {
    Map<String, T> words = new LinkedHashMap<>();
    words.put(one, first);
    words.put(other, second);
    return words;
  }

  List<Indicator> read(RowSource source, Problems problems) {
    rows = new CheckedRows(source, problems);
    ids = new UniqueIds(rows);
    derived = new DerivedDefinitions(rows);
    List<Indicator> indicators = new ArrayList<>();
    if (rows.require("id", "name_en", "name_zh", "unit", "direction", "kind")) {
      rows.noteUnread(COLUMNS);
      while (rows.next()) {
        indicators.add(indicator());
      }
    }
    return indicators;
  }

  /** Whether these are all indicators of the package: every row could be read and has an id. */
  boolean whole() {
    return rows != null && rows.whole() && ids.complete();
  }

  /** Which indicators follow from others. */
  List<DerivedIndicator> derived() {
    return derived == null ? List.of() : derived.all();
  }

  /** The line that an indicator stands in. */
  int line(String id) {
    return lines.getOrDefault(id, 0);
  }

  private Indicator indicator() {
    String id = ids.next(rows.column("id"));
    lines.putIfAbsent(id, rows.line());
    if (text("name_en").isEmpty() && text("name_zh").isEmpty()) {
      rows.report(rows.column("name_en"), ProblemCode.CELL_EMPTY);
    }
    Direction direction = requiredWord("direction", DIRECTIONS, Direction.HIGHER_IS_BETTER);
    IndicatorKind kind = requiredWord("kind", KINDS, IndicatorKind.CITY);
    derived.read(id, kind);
    return new Indicator(
        id,
        new IndicatorWords(
            local("name_en", "name_zh"),
            local("unit", "unit_zh"),
            local("description_en", "description_zh")),
        direction,
        kind,
        new IndicatorOrigin(text("source"), text("licence"), local("year_note", "year_note_zh")),
        new ReadingRules(
            rows.oneOf(rows.column("complete"), TRUTH, false),
            rows.oneOf(rows.column("strength"), STRENGTHS, StrengthRule.SUM),
            rows.oneOf(rows.column("carry"), CARRIES, Carry.VINTAGE)));
  }

  private <T> T requiredWord(String column, Map<String, T> words, T fallback) {
    rows.required(rows.column(column));
    return rows.oneOf(rows.column(column), words, fallback);
  }

  private String text(String column) {
    return rows.text(rows.column(column));
  }

  private LocalText local(String english, String chinese) {
    return new LocalText(text(english), text(chinese));
  }
}
