package org.meridian.io.importing.building;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.importing.ReadTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.io.importing.places.RowPlace;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.text.NameFolding;

/** The places that tables of places list, by their codes and names, for links that name them. */
public final class PlaceRegistry {

  private final Map<String, RowPlace> byCode = new HashMap<>();
  private final Map<String, RowPlace> byName = new HashMap<>();
  private final Set<String> left = new HashSet<>();
  private final Map<String, Optional<RowPlace>> found = new HashMap<>();

  /** Takes up the places of a table of one row a place. */
  public void add(ReadTable table) {
    if (table.ends().size() != 1) {
      return;
    }
    found.clear();
    RecordTable data = table.data();
    List<Integer> codes = codes(data);
    PlaceColumn names = table.ends().getFirst();
    for (int record = 0; record < data.records(); record++) {
      add(names, record, codes(data, codes, record));
    }
  }

  private void add(PlaceColumn names, int record, List<String> codes) {
    if (names.isLeftOut(record)) {
      left.addAll(codes);
      left.add(names.name(record));
    } else {
      RowPlace place = names.rowPlace(record);
      codes.forEach(code -> byCode.putIfAbsent(code, place));
      byName.putIfAbsent(NameFolding.key(place.name()), place);
    }
  }

  private static List<String> codes(RecordTable data, List<Integer> columns, int record) {
    return columns.stream()
        .map(column -> data.text(record, column))
        .filter(code -> !CellKinds.isMissing(code))
        .toList();
  }

  private static List<Integer> codes(RecordTable data) {
    List<Integer> codes = new ArrayList<>();
    for (int column = 0; column < data.columns().size(); column++) {
      if (data.columns().get(column).role() == ColumnRole.CODE) {
        codes.add(column);
      }
    }
    return codes;
  }

  /** Whether a code or a name is that of a listed place, of which its own table says what it is. */
  public boolean isListed(String text) {
    return left.contains(text) || find(text).isPresent();
  }

  /** The place of a code or, where no code is that, of a name. */
  public Optional<RowPlace> find(String text) {
    return isEmpty() ? Optional.empty() : found.computeIfAbsent(text, this::look);
  }

  private Optional<RowPlace> look(String text) {
    RowPlace place = byCode.get(text);
    return Optional.ofNullable(place == null ? byName.get(NameFolding.key(text)) : place);
  }

  boolean isEmpty() {
    return byCode.isEmpty() && byName.isEmpty();
  }
}
