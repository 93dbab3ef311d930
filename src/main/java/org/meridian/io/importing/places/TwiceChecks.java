package org.meridian.io.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.text.NameMatch.How;

/**
 * Finds cities that stand in two rows of a table of one row a city, with the same values or not;
 * what parts values further makes a row another one.
 */
public final class TwiceChecks {

  private final RecordTable table;
  private final PlaceColumn column;
  private final PlaceList places;
  private final ImportFindings findings;
  private final boolean[] surplus;
  private int again;

  /** Takes a table and where its records are. */
  public TwiceChecks(
      RecordTable table, PlaceColumn column, PlaceList places, ImportFindings findings) {
    this.table = table;
    this.column = column;
    this.places = places;
    this.findings = findings;
    surplus = new boolean[table.records()];
  }

  /**
   * Says which rows stand for a city again.
   *
   * @param dimension a column of which the text makes a row another one, -1 for none
   * @return whether a record repeats another
   */
  public boolean[] check(int dimension) {
    Map<String, List<Integer>> records = new LinkedHashMap<>();
    for (int record = 0; record < table.records(); record++) {
      if (column.at(record) >= 0) {
        String key =
            String.join(
                "|",
                "" + column.at(record),
                table.text(record, dimension),
                table.breakdown(record));
        records.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(record);
      }
    }
    records.values().stream().filter(same -> same.size() > 1).forEach(this::same);
    namesakes();
    sayAgain();
    return surplus;
  }

  /** The first that has the city's own name is kept. */
  private void same(List<Integer> records) {
    int kept =
        records.stream()
            .filter(record -> column.matched(record).how() == How.NAME)
            .findFirst()
            .orElse(records.getFirst());
    for (int record : records) {
      if (record != kept) {
        if (table.values().length > 0) {
          compare(kept, record);
        } else {
          again++;
        }
        surplus[record] = true;
      }
    }
  }

  /** A list of places without values says nothing twice; that some stand again is said once. */
  private void sayAgain() {
    if (again > 0) {
      findings.add(
          ImportProblem.info(ImportKind.DUPLICATE_CITY, Integer.toString(again))
              .say("list")
              .in(table.frame().header().names().get(column.column())));
    }
  }

  private void compare(int kept, int record) {
    String city = name(column.at(record));
    String first = Integer.toString(kept + 1);
    for (int value : table.values()) {
      double one = table.number(kept, value);
      double other = table.number(record, value);
      if (one != other && !Double.isNaN(one) && !Double.isNaN(other)) {
        findings.add(
            ImportProblem.error(ImportKind.DUPLICATE_CONFLICT, city, first, table.text(kept, value))
                .at(record + 1, table.line(record))
                .in(table.frame().header().names().get(value))
                .raw(table.text(record, value)));
        return;
      }
    }
    findings.add(
        ImportProblem.warning(ImportKind.DUPLICATE_CITY, city, first)
            .at(record + 1, table.line(record))
            .in(table.frame().header().names().get(column.column()))
            .raw(table.raw(record, column.column())));
  }

  private String name(int place) {
    RowPlace found = places.place(place);
    return found.city().map(city -> city.name().en()).orElse(found.name());
  }

  /** Different places of one name: which is which must be seen. */
  private void namesakes() {
    Map<String, Set<Integer>> byName = new HashMap<>();
    Map<String, Integer> firsts = new LinkedHashMap<>();
    for (int record = 0; record < table.records(); record++) {
      if (column.at(record) >= 0) {
        String key = column.name(record);
        byName.computeIfAbsent(key, absent -> new HashSet<>(1)).add(column.at(record));
        firsts.putIfAbsent(key, record);
      }
    }
    firsts.forEach(
        (name, record) -> {
          boolean open =
              byName.get(name).stream().anyMatch(place -> places.place(place).city().isEmpty());
          if (byName.get(name).size() > 1 && open) {
            findings.add(
                ImportProblem.warning(
                        ImportKind.AMBIGUOUS_CITY, Integer.toString(byName.get(name).size()))
                    .say("namesakes")
                    .at(record + 1, table.line(record))
                    .in(table.frame().header().names().get(column.column()))
                    .raw(name));
          }
        });
  }
}
