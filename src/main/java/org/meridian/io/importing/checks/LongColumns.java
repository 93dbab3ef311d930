package org.meridian.io.importing.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.text.NameFolding;

/** Checks what would be one column in a wide table: its unit, and whether it is all zeros. */
final class LongColumns {

  private static final int FEW = 50;

  private final RecordTable table;
  private final ImportFindings findings;
  private final int year;
  private final int unit;
  private final int indicator;

  LongColumns(RecordTable table, ImportFindings findings) {
    this.table = table;
    this.findings = findings;
    year = table.position(ColumnRole.YEAR);
    unit = table.position(ColumnRole.UNIT);
    indicator = table.position(ColumnRole.INDICATOR);
  }

  /** Says it; marks the records that are not read because of their unit. */
  void check(boolean[] out) {
    if (unit >= 0 && indicator >= 0) {
      groups(indicator, -1).values().forEach(records -> units(records, out));
    }
    if (year >= 0 && table.values().length == 1) {
      groups(indicator, year).values().forEach(this::zeros);
    }
  }

  private Map<String, List<Integer>> groups(int one, int other) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int record = 0; record < table.records(); record++) {
      String key = table.text(record, one) + '\n' + table.text(record, other);
      groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(record);
    }
    return groups;
  }

  /** A value in another unit than most of its indicator would be taken for one in theirs. */
  private void units(List<Integer> records, boolean[] out) {
    Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
    for (int record : records) {
      String key = NameFolding.key(table.text(record, unit));
      if (!key.isEmpty()) {
        byUnit.computeIfAbsent(key, absent -> new ArrayList<>()).add(record);
      }
    }
    List<Integer> most =
        byUnit.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    for (List<Integer> each : byUnit.values()) {
      if (each != most) {
        each.forEach(record -> other(record, most.getFirst(), out));
      }
    }
  }

  private void other(int record, int usual, boolean[] out) {
    String[] of = {table.text(record, indicator), table.text(usual, unit)};
    findings.add(
        ImportProblem.error(ImportKind.UNIT_CONFLICT, of)
            .say("mixed")
            .at(record + 1, table.line(record))
            .in(table.frame().header().names().get(unit))
            .raw(table.text(record, unit)));
    out[record] = true;
  }

  private void zeros(List<Integer> records) {
    int value = table.values()[0];
    long known =
        records.stream().filter(record -> !Double.isNaN(table.number(record, value))).count();
    long zero = records.stream().filter(record -> table.number(record, value) == 0).count();
    boolean all = zero == table.records();
    if (known >= FEW && zero * 100 >= known * 95 && !all && known < table.records()) {
      int first = records.getFirst();
      findings.add(
          ImportProblem.warning(
                  ImportKind.ZERO_AS_MISSING, Long.toString(zero), Long.toString(known))
              .at(first + 1, table.line(first))
              .in(table.frame().header().names().get(value))
              .raw(table.text(first, year)));
    }
  }
}
