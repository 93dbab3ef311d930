package org.meridian.io.importing.offices;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.OfficeUse;

/** Says what is made of a table of offices, and which offices make nothing. */
public final class OfficeChecks {

  private final RecordTable table;
  private final PlaceColumn places;
  private final OfficeRows rows;
  private final List<OfficeRow> offices;
  private final ImportFindings findings;

  /** Takes a table, where its records are, its offices, and what takes the findings. */
  public OfficeChecks(
      RecordTable table, PlaceColumn places, OfficeRows rows, ImportFindings findings) {
    this.table = table;
    this.places = places;
    this.rows = rows;
    offices = rows.list().stream().filter(row -> places.at(row.record()) >= 0).toList();
    this.findings = findings;
  }

  /** What the offices most likely are for: links from headquarters where only these are told. */
  public OfficeUse likely() {
    boolean led = offices.stream().anyMatch(OfficeRow::headquarters);
    return led && !rows.isValued() ? OfficeUse.HEADQUARTERS : OfficeUse.INTERLOCK;
  }

  /** Says it. */
  public void check(OfficeUse use) {
    if (use == OfficeUse.INDICATORS) {
      findings.add(ImportProblem.info(ImportKind.OFFICES).say("indicators"));
      return;
    }
    unread();
    if (!rows.isValued()) {
      findings.add(ImportProblem.info(ImportKind.OFFICES).say("alike"));
    }
    LinkTable links = OfficeLinks.of(use, offices, places::at, count(places::at));
    if (use == OfficeUse.INTERLOCK) {
      say(ImportProblem.info(ImportKind.OFFICES, facts(links, count(true, 2))));
    } else {
      headquarters(links);
    }
  }

  private int count(ToIntFunction<Integer> at) {
    return 1 + offices.stream().map(OfficeRow::record).mapToInt(at).max().orElse(-1);
  }

  private void headquarters(LinkTable links) {
    if (offices.stream().noneMatch(OfficeRow::headquarters)) {
      say(ImportProblem.error(ImportKind.OFFICES).say("headless"));
      return;
    }
    if (rows.isScaled()) {
      findings.add(ImportProblem.warning(ImportKind.OFFICES).say("scaled"));
    }
    say(ImportProblem.info(ImportKind.OFFICES, facts(links, count(false, 1))).say("headquarters"));
  }

  /** Offices, firms, cities, links, and firms that make none. */
  private String[] facts(LinkTable links, long idle) {
    long firms = offices.stream().map(OfficeRow::firm).distinct().count();
    long cities = offices.stream().map(row -> places.at(row.record())).distinct().count();
    return List.of((long) offices.size(), firms, cities, (long) links.size(), idle).stream()
        .map(String::valueOf)
        .toArray(String[]::new);
  }

  /** Firms in fewer cities than that, or led from fewer offices. */
  private long count(boolean cities, int least) {
    return offices.stream().collect(Collectors.groupingBy(OfficeRow::firm)).values().stream()
        .filter(each -> (cities ? cities(each) : heads(each)) < least)
        .count();
  }

  private long cities(List<OfficeRow> firm) {
    return firm.stream().map(row -> places.at(row.record())).distinct().count();
  }

  private static long heads(List<OfficeRow> firm) {
    return firm.stream().filter(OfficeRow::headquarters).count();
  }

  /** Rows without a firm, and values that no office has. */
  private void unread() {
    int firm = table.position(ColumnRole.FIRM);
    for (int record = 0; record < table.records(); record++) {
      if (firm >= 0 && table.text(record, firm).isEmpty()) {
        at(ImportProblem.warning(ImportKind.OFFICES).say("firmless"), record, firm);
      }
      for (int column : table.values()) {
        if (table.number(record, column) < 0) {
          at(ImportProblem.warning(ImportKind.NEGATIVE_WEIGHT).say("office"), record, column);
        }
      }
    }
    int[] values = table.values();
    for (int more = 1; firm >= 0 && more < values.length; more++) {
      String name = table.frame().header().names().get(values[more]);
      findings.add(ImportProblem.warning(ImportKind.OFFICES).say("second").in(name));
    }
  }

  private void at(ImportProblem problem, int record, int column) {
    findings.add(
        problem
            .at(record + 1, table.line(record))
            .in(table.frame().header().names().get(column))
            .raw(table.text(record, column)));
  }

  private void say(ImportProblem problem) {
    findings.add(problem);
  }
}
