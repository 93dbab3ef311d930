package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.DecimalText;
import org.meridian.model.IndicatorKind;
import org.meridian.model.derived.DerivedIndicator;
import org.meridian.model.period.Period;
import org.meridian.model.reading.DefinitionCode;
import org.meridian.model.reading.ProblemCode;

/**
 * Reads the columns {@code derived,derived_of,derived_by} of {@code indicators.csv}: which
 * indicators follow from others, and how ({@link DerivedIndicator}).
 */
final class DerivedDefinitions {

  static final String RULE = "derived";
  static final String OF = "derived_of";
  static final String BY = "derived_by";

  private static final Map<String, DerivedIndicator.Derivation> RULES = rules();

  private final CheckedRows rows;
  private final Set<String> before = new HashSet<>();
  private final List<DerivedIndicator> definitions = new ArrayList<>();

  DerivedDefinitions(CheckedRows rows) {
    this.rows = rows;
  }

  private static Map<String, DerivedIndicator.Derivation> rules() {
    Map<String, DerivedIndicator.Derivation> words = new LinkedHashMap<>();
    for (DerivedIndicator.Derivation rule : DerivedIndicator.Derivation.values()) {
      words.put(rule.word(), rule);
    }
    return words;
  }

  /** Reads what the row says of an indicator. */
  void read(String id, IndicatorKind kind) {
    DerivedIndicator.Derivation rule = rows.oneOf(rows.column(RULE), RULES, null);
    String of = rows.text(rows.column(OF));
    String by = rows.text(rows.column(BY));
    if (rule != null && kind == IndicatorKind.CITY) {
      check(rule, of, by);
      definitions.add(new DerivedIndicator(id, rule, of, by));
    } else if (rule != null) {
      rows.report(rows.column(RULE), DefinitionCode.DERIVED_OF_LINKS);
    } else if (!of.isEmpty() || !by.isEmpty()) {
      rows.report(rows.column(of.isEmpty() ? BY : OF), DefinitionCode.DERIVED_WITHOUT_RULE);
    }
    if (kind == IndicatorKind.CITY) {
      before.add(id);
    }
  }

  private void check(DerivedIndicator.Derivation rule, String of, String by) {
    if (!before.contains(of)) {
      rows.report(rows.column(OF), DefinitionCode.DERIVED_FROM, OF);
    }
    if (rule == DerivedIndicator.Derivation.PER && !before.contains(by)) {
      rows.report(rows.column(BY), DefinitionCode.DERIVED_FROM, BY);
    }
    boolean isYear = by.isEmpty() || Period.parse(by).isPresent();
    if (rule.isGrowth() && !isYear) {
      rows.report(rows.column(BY), ProblemCode.NOT_A_YEAR);
    }
    boolean isBase = by.isEmpty() || DecimalText.parse(by) > 1;
    if (rule == DerivedIndicator.Derivation.LOG && !isBase) {
      rows.report(rows.column(BY), DefinitionCode.DERIVED_BASE);
    }
  }

  /** The definitions, in the order of the file. */
  List<DerivedIndicator> all() {
    return List.copyOf(definitions);
  }
}
