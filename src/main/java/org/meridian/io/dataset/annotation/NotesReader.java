package org.meridian.io.dataset.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.groups.Note;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/**
 * Reads {@code notes.csv}: cited words about things of the dataset, one language a row. The first
 * English and the first Chinese row about one thing from one source and date are one note, the
 * second are the next.
 */
public final class NotesReader {

  public static final String FILE = "notes.csv";

  private static final String EN = "en";
  private static final Map<String, String> LANGUAGES = Map.of(EN, EN, "zh", "zh", "zh-CN", "zh");

  private final CheckedRows rows;
  private final RowLookup lookup;

  /** Where a note belongs, and which of several it is. */
  private record Place(Address target, String source, String date, int number) {}

  private final Map<Place, String> english = new LinkedHashMap<>();
  private final Map<Place, String> chinese = new LinkedHashMap<>();
  private final Set<Place> places = new LinkedHashSet<>();

  public NotesReader(RowSource source, Problems problems, RowLookup lookup) {
    rows = new CheckedRows(source, problems);
    this.lookup = lookup;
  }

  /** The notes in the order of the file. */
  public List<Note> read() {
    List<Note> notes = new ArrayList<>();
    if (!rows.require("target_kind", "target_id", "lang", "text", "source", "date")) {
      return notes;
    }
    rows.noteUnread(Set.of("target_kind", "target_id", "lang", "text", "source", "date"));
    while (rows.next()) {
      target().ifPresent(this::add);
    }
    for (Place place : places) {
      LocalText text =
          new LocalText(english.getOrDefault(place, ""), chinese.getOrDefault(place, ""));
      notes.add(new Note(place.target(), text, place.source(), place.date()));
    }
    return notes;
  }

  private Optional<Address> target() {
    int column = rows.column("target_id");
    String kind = rows.required(rows.column("target_kind"));
    String id = rows.required(column);
    if (kind.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    try {
      Address address = Address.parse("#" + kind + "/" + id);
      boolean isKnown =
          switch (address) {
            case CityAddress city -> lookup.hasCity(city.city());
            case LinkAddress link -> lookup.hasCity(link.from()) && lookup.hasCity(link.to());
            default -> true;
          };
      if (!isKnown) {
        rows.report(column, ProblemCode.UNKNOWN_CITY);
      }
      return isKnown ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException none) {
      rows.report(column, ProblemCode.NO_ADDRESS);
      return Optional.empty();
    }
  }

  private void add(Address target) {
    String language = rows.oneOf(rows.column("lang"), LANGUAGES, EN);
    String text = rows.required(rows.column("text"));
    String source = rows.text(rows.column("source"));
    String date = rows.text(rows.column("date"));
    Map<Place, String> texts = language.equals(EN) ? english : chinese;
    int number = 0;
    while (texts.containsKey(new Place(target, source, date, number))) {
      number++;
    }
    Place place = new Place(target, source, date, number);
    texts.put(place, text);
    places.add(place);
  }
}
