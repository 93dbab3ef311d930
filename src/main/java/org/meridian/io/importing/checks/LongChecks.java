package org.meridian.io.importing.checks;

import java.util.HashMap;
import java.util.Map;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** Finds years that are none, and values that stand twice, in a table of one row a value. */
public final class LongChecks {

  private final RecordTable table;
  private final PlaceColumn places;
  private final ImportFindings findings;
  private final int year;
  private final YearCells years;
  private final int unit;
  private final int indicator;

  /** Takes a table and where its records are. */
  public LongChecks(RecordTable table, PlaceColumn places, ImportFindings findings) {
    this.table = table;
    this.places = places;
    this.findings = findings;
    year = table.position(ColumnRole.YEAR);
    years = new YearCells(table, findings);
    unit = table.position(ColumnRole.UNIT);
    indicator = table.position(ColumnRole.INDICATOR);
  }

  /** Says what is wrong; gives the records that are not read because of it. */
  public boolean[] check() {
    boolean[] out = new boolean[table.records()];
    new LongColumns(table, findings).check(out);
    Map<String, Integer> first = new HashMap<>();
    for (int record = 0; record < out.length; record++) {
      String when = table.text(record, year);
      if (out[record]) {
        continue;
      }
      out[record] = years.isNone(record);
      if (!out[record]) {
        Integer before = first.putIfAbsent(key(record, when), record);
        out[record] = before != null;
        if (before != null) {
          again(before, record, when);
        }
      }
    }
    return out;
  }

  private String key(int record, String when) {
    StringBuilder key = new StringBuilder();
    int place = places.at(record);
    key.append(place < 0 ? places.name(record) : Integer.toString(place));
    key.append('|').append(when).append('|').append(table.text(record, indicator));
    return key.append('|').append(table.breakdown(record)).toString();
  }

  private void again(int before, int record, String when) {
    String[] where = {places.name(record), when, Integer.toString(before + 1)};
    if (unit >= 0 && !table.text(before, unit).equals(table.text(record, unit))) {
      findings.add(
          ImportProblem.error(
                  ImportKind.UNIT_CONFLICT, where[0], when, where[2], table.text(before, unit))
              .at(record + 1, table.line(record))
              .in(table.frame().header().names().get(unit))
              .raw(table.text(record, unit)));
      return;
    }
    if (!conflicts(before, record, where)) {
      findings.add(
          ImportProblem.warning(ImportKind.DUPLICATE_KEY, where)
              .at(record + 1, table.line(record)));
    }
  }

  private boolean conflicts(int before, int record, String... where) {
    for (int value : table.values()) {
      double one = table.number(before, value);
      double other = table.number(record, value);
      if (one != other && !(Double.isNaN(one) && Double.isNaN(other))) {
        findings.add(
            ImportProblem.error(
                    ImportKind.DUPLICATE_CONFLICT,
                    where[0] + " " + where[1],
                    where[2],
                    table.text(before, value))
                .at(record + 1, table.line(record))
                .in(table.frame().header().names().get(value))
                .raw(table.text(record, value)));
        return true;
      }
    }
    return false;
  }
}
