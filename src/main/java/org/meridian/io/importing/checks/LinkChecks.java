package org.meridian.io.importing.checks;

import java.util.ArrayList;
import java.util.List;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportLevel;
import org.meridian.model.importing.ImportProblem;

/** Finds links to the same place, links that stand twice or both ways, and odd weights. */
public final class LinkChecks {

  private final RecordTable table;
  private final PlaceColumn origins;
  private final PlaceColumn destinations;
  private final ImportFindings findings;
  private final PairMap pairs = new PairMap();
  private final int[] values;
  private final List<int[]> reversed = new ArrayList<>();
  private final LinkGroups groups;
  private final YearCells years;
  private int again;
  private int firstAgain;
  private int distinct;
  private int reverse;

  /** Takes a table of links and where they begin and end. */
  public LinkChecks(
      RecordTable table, PlaceColumn origins, PlaceColumn destinations, ImportFindings findings) {
    this.table = table;
    this.origins = origins;
    this.destinations = destinations;
    this.findings = findings;
    values = table.values();
    groups = new LinkGroups(table);
    years = new YearCells(table, findings);
  }

  /** Says what is odd; gives the records that repeat another or name no year. */
  public boolean[] check() {
    boolean[] out = new boolean[table.records()];
    for (int record = 0; record < out.length; record++) {
      out[record] = years.isNone(record);
      if (out[record]) {
        continue;
      }
      int from = origins.at(record);
      int to = destinations.at(record);
      weights(record);
      if (from >= 0 && from == to) {
        at(record, ImportProblem.warning(ImportKind.SELF_LINK), origins.name(record));
      } else if (from >= 0 && to >= 0) {
        out[record] = pair(record, from, to);
      }
    }
    sayCounted();
    bothWays();
    return out;
  }

  private boolean pair(int record, int from, int to) {
    int group = groups.of(record);
    int first = pairs.first(group, from, to);
    if (first >= 0) {
      return values.length > 0 ? twice(first, record) : counted(record);
    }
    int back = pairs.first(group, to, from);
    if (back >= 0 && ++reverse <= ImportFindings.KEPT + 1) {
      reversed.add(new int[] {record, back});
    }
    distinct++;
    pairs.put(group, from, to, record);
    return false;
  }

  private boolean counted(int record) {
    firstAgain = again == 0 ? record : firstAgain;
    again++;
    return false;
  }

  /** Without values each row counts one, which is said once. */
  private void sayCounted() {
    if (again > 0) {
      at(
          firstAgain,
          ImportProblem.info(ImportKind.DUPLICATE_LINK, Integer.toString(again)).say("rows"),
          raw(firstAgain));
    }
  }

  /** Whether a link stands again with the same values; other values are added up. */
  private boolean twice(int first, int record) {
    boolean same = true;
    String texts = "";
    for (int value : values) {
      double one = table.number(first, value);
      double other = table.number(record, value);
      same &= one == other || Double.isNaN(one) && Double.isNaN(other);
      texts = texts.isEmpty() || !same ? table.text(first, value) : texts;
    }
    ImportProblem problem =
        ImportProblem.warning(ImportKind.DUPLICATE_LINK, Integer.toString(first + 1), texts);
    at(record, same ? problem : problem.say("sum"), raw(record));
    return same;
  }

  private String raw(int record) {
    return origins.name(record) + " - " + destinations.name(record);
  }

  private void weights(int record) {
    for (int value : values) {
      double weight = table.number(record, value);
      if (weight < 0 || weight == 0) {
        ImportProblem problem =
            weight < 0
                ? ImportProblem.warning(ImportKind.NEGATIVE_WEIGHT)
                : ImportProblem.info(ImportKind.ZERO_WEIGHT);
        findings.add(
            problem
                .at(record + 1, table.line(record))
                .in(table.frame().header().names().get(value))
                .raw(table.text(record, value)));
      }
    }
  }

  /** Both ways everywhere is a directed table; both ways here and there is worth a look. */
  private void bothWays() {
    if (reverse == 0) {
      return;
    }
    if (reverse * 4 >= distinct) {
      findings.add(
          ImportProblem.info(
                  ImportKind.REVERSE_LINK, Integer.toString(reverse), Integer.toString(distinct))
              .say("most"));
      return;
    }
    for (int[] each : reversed) {
      String back = Integer.toString(each[1] + 1);
      at(each[0], ImportProblem.warning(ImportKind.REVERSE_LINK, back), raw(each[0]));
    }
    findings.count(ImportKind.REVERSE_LINK, ImportLevel.WARNING, reverse - reversed.size());
  }

  private void at(int record, ImportProblem problem, String raw) {
    findings.add(problem.at(record + 1, table.line(record)).raw(raw));
  }
}
