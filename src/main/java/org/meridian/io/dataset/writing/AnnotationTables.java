package org.meridian.io.dataset.writing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.meridian.io.dataset.descriptor.TableColumns;
import org.meridian.io.table.CsvText;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.groups.Note;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedMove;
import org.meridian.model.published.PublishedPlace;
import org.meridian.model.published.PublishedRanking;
import org.meridian.model.wording.LocalText;

/** Groups, notes and published rankings of a package as CSV; empty where there are none. */
final class AnnotationTables {

  private final Dataset dataset;

  AnnotationTables(Dataset dataset) {
    this.dataset = dataset;
  }

  private static CsvText header(List<String> columns) {
    CsvText csv = new CsvText();
    columns.forEach(csv::cell);
    return csv.end();
  }

  /** Named sets, one member a row; a group without members cannot be written. */
  Optional<byte[]> groups() {
    CsvText csv = header(TableColumns.GROUPS);
    boolean any = false;
    for (CityGroup group : dataset.annotations().groups()) {
      if (group.rule() instanceof GroupRule.ByList list) {
        for (String city : new TreeSet<>(list.ids())) {
          any = true;
          csv.cell(group.id()).cell(group.name().en()).cell(group.name().zh()).cell(city).end();
        }
      }
    }
    return any ? Optional.of(csv.toBytes()) : Optional.empty();
  }

  /** Notes, one language a row. */
  Optional<byte[]> notes() {
    CsvText csv = header(TableColumns.NOTES);
    for (Note note : dataset.annotations().notes()) {
      note(csv, note, "en", note.text().en());
      note(csv, note, "zh", note.text().zh());
    }
    return dataset.annotations().notes().isEmpty() ? Optional.empty() : Optional.of(csv.toBytes());
  }

  private static void note(CsvText csv, Note note, String language, String text) {
    String address = note.target().text();
    int slash = address.indexOf('/');
    csv.cell(address.substring(1, slash)).cell(address.substring(slash + 1)).cell(language);
    csv.cell(text).cell(note.source()).cell(note.date()).end();
  }

  /** Rankings, one place a row. */
  Optional<byte[]> published() {
    CsvText csv = header(TableColumns.PUBLISHED);
    for (PublishedRanking ranking : dataset.annotations().rankings()) {
      for (PublishedPlace place : ranking.places()) {
        place(csv, ranking, place);
      }
    }
    return dataset.annotations().rankings().isEmpty()
        ? Optional.empty()
        : Optional.of(csv.toBytes());
  }

  private static void place(CsvText csv, PublishedRanking ranking, PublishedPlace place) {
    LocalText name = ranking.name();
    csv.cell(ranking.list()).cell(name.en()).cell(name.zh()).cell(text(ranking.year()));
    csv.cell(place.cityId()).cell(place.rank());
    csv.cell(place.move().map(AnnotationTables::change).orElse(""));
    csv.cell(text(place.move().flatMap(PublishedMove::since))).cell(place.note()).end();
  }

  private static String change(PublishedMove move) {
    return move.places() == 0 ? move.arrow().word() : Integer.toString(move.places());
  }

  private static String text(Optional<Period> period) {
    return period.map(Period::toString).orElse("");
  }
}
