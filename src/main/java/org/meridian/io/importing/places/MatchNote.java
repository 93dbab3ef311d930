package org.meridian.io.importing.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.text.NameMatch.How;

/** What is worth knowing about how records found their cities; in English, as reports are read. */
final class MatchNote {

  private static final int MOST = 12;

  private final RecordTable table;
  private final List<PlaceColumn> columns;
  private final Map<String, Integer> cities;

  MatchNote(RecordTable table, List<PlaceColumn> columns, Map<String, Integer> cities) {
    this.table = table;
    this.columns = columns;
    this.cities = cities;
  }

  String text(int matched, int similar) {
    List<String> notes = new ArrayList<>();
    if (similar > 0 && cities.size() <= MOST) {
      notes.add(
          "%d records match directly or by alias to %d cities (%s); %d (records %s) only as suggestions"
              .formatted(
                  matched, cities.size(), counted(), similar, records(How.SIMILAR, name -> true)));
    }
    part(true, "only after splitting the bracketed second name").ifPresent(notes::add);
    part(false, "only by a part of the name").ifPresent(notes::add);
    return String.join("; ", notes);
  }

  private Optional<String> part(boolean bracketed, String how) {
    String parts =
        records(How.PART, name -> bracketed == (name.indexOf('(') > 0 || name.indexOf('（') > 0));
    String verb = parts.contains(",") ? "records %s match " : "record %s matches ";
    return parts.isEmpty() ? Optional.empty() : Optional.of(verb.formatted(parts) + how);
  }

  private String counted() {
    return cities.entrySet().stream()
        .map(each -> each.getKey() + (each.getValue() > 1 ? "×" + each.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  private String records(How how, Predicate<String> named) {
    List<String> found = new ArrayList<>();
    boolean any = columns.stream().anyMatch(column -> column.has(how));
    for (int record = 0; any && record < table.records() && found.size() < MOST; record++) {
      int at = record;
      boolean so =
          columns.stream()
              .filter(column -> column.matched(at).how() == how)
              .anyMatch(column -> named.test(column.name(at)));
      if (so) {
        found.add(Integer.toString(record + 1));
      }
    }
    return String.join(", ", found);
  }
}
