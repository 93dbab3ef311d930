package org.meridian.io.importing.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.importing.encoding.DecodedText;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameFolding;

/** Looks at texts: line breaks, broken bytes, formulas, and slips in the names of categories. */
public final class TextChecks {

  private static final int MOST_CATEGORIES = 40;

  private final RecordTable table;
  private final ImportFindings findings;

  /** Takes a table. */
  public TextChecks(RecordTable table, ImportFindings findings) {
    this.table = table;
    this.findings = findings;
  }

  /** Says it. */
  public void check() {
    for (int column = 0; column < table.columns().size(); column++) {
      ColumnChoice choice = table.columns().get(column);
      for (int record = 0; record < table.records(); record++) {
        cell(record, column, choice);
      }
      boolean category =
          choice.role() == ColumnRole.TEXT
              || choice.role() == ColumnRole.REGION
              || choice.role() == ColumnRole.COUNTRY
              || choice.role() == ColumnRole.INDICATOR;
      if (choice.role() == ColumnRole.TEXT && !choice.values().type().isNumber()) {
        new BoundTexts(table, column).check(findings);
      }
      if (category && !choice.values().type().isNumber()) {
        categories(column);
      }
    }
  }

  private void cell(int record, int column, ColumnChoice choice) {
    String raw = table.raw(record, column);
    if (raw.isEmpty()) {
      return;
    }
    if (raw.indexOf(DecodedText.BROKEN) >= 0) {
      at(ImportProblem.error(ImportKind.INVALID_BYTE), record, column, raw);
    }
    if (raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0) {
      at(ImportProblem.warning(ImportKind.EMBEDDED_NEWLINE), record, column, raw);
    }
    boolean formula = raw.length() > 1 && raw.charAt(0) == '=' && table.numbers()[column] == null;
    if (formula && choice.role() != ColumnRole.NONE) {
      at(ImportProblem.warning(ImportKind.FORMULA_LIKE).say("text"), record, column, raw);
    }
  }

  private void at(ImportProblem problem, int record, int column, String raw) {
    findings.add(
        problem
            .at(record + 1, table.line(record))
            .in(table.frame().header().names().get(column))
            .raw(raw));
  }

  /** Few different texts, and one of them stands once and is a slip away from another. */
  private void categories(int column) {
    Map<String, List<Integer>> records = new HashMap<>();
    for (int record = 0; record < table.records(); record++) {
      String text = table.text(record, column);
      if (!text.isEmpty() && records.size() <= MOST_CATEGORIES) {
        records.computeIfAbsent(text, absent -> new ArrayList<>()).add(record);
      }
    }
    if (records.size() < 2 || records.size() > MOST_CATEGORIES) {
      return;
    }
    records.forEach(
        (text, rare) -> {
          if (rare.size() <= 2) {
            records.forEach((usual, many) -> compare(text, rare, usual, many, column));
          }
        });
  }

  private void compare(
      String text, List<Integer> rare, String usual, List<Integer> many, int column) {
    boolean often = many.size() >= 3 && many.size() >= rare.size() * 3;
    boolean slip = often && !text.equals(usual) && NameFolding.isSlip(text, usual);
    if (slip && !CountryIndex.isName(text)) {
      rare.forEach(
          record ->
              at(ImportProblem.warning(ImportKind.CATEGORY_TYPO, usual), record, column, text));
    }
  }
}
