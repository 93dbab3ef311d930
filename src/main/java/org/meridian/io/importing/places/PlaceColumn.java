package org.meridian.io.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.io.importing.columns.MissingWords;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.City;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.NameDecision;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/**
 * The places that a column of names means, record by record. Each different name is looked up once,
 * so that a million records of a few thousand names are quick.
 */
public final class PlaceColumn {

  /** A name that stands so far from its namesake is another place, in kilometres. */
  private static final double NAMESAKE_KM = 150;

  private final RecordTable table;
  private final int column;
  private final PlaceList index;
  private final int country;
  private final int latitude;
  private final int longitude;
  private final int division;
  private final List<PlaceEntry> entries = new ArrayList<>();
  private final int[] of;

  /**
   * Finds the places.
   *
   * @param column of the names
   * @param index takes up the places and knows the cities
   * @param alone whether country and coordinates of the table are those of this column
   */
  PlaceColumn(RecordTable table, int column, PlaceList index, boolean alone) {
    this.table = table;
    this.column = column;
    this.index = index;
    country = alone ? table.position(ColumnRole.COUNTRY) : -1;
    latitude = alone ? table.position(ColumnRole.LATITUDE) : -1;
    longitude = alone ? table.position(ColumnRole.LONGITUDE) : -1;
    division = alone ? index.division(table) : -1;
    of = new int[table.records()];
    fill();
  }

  private void fill() {
    Map<String, Integer> known = new HashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    for (int record = 0; record < of.length; record++) {
      String cells = cells(record);
      Integer before = alike.get(cells);
      if (before != null) {
        of[record] = before;
        continue;
      }
      PlaceEntry entry = entry(record);
      String key = entry.label + '\n' + entry.country;
      Integer at = entry.isPlaced() ? null : known.putIfAbsent(key, entries.size());
      if (at == null) {
        NameMatch match = index.match(entry);
        entry.match = entry.isPlaced() ? nearest(match, entry) : match;
        of[record] = entries.size();
        entries.add(entry);
      } else {
        of[record] = at;
      }
      if (!entry.isPlaced()) {
        alike.put(cells, of[record]);
      }
    }
  }

  /** All that an entry is made of, where no coordinates are: rows that say the same are one. */
  private String cells(int record) {
    String part = division < 0 || division == column ? "" : table.text(record, division);
    return (latitude < 0 || longitude < 0 ? "" : record + "\n")
        + String.join("\n", table.text(record, column), part, land(record));
  }

  private PlaceEntry entry(int record) {
    String name = table.text(record, column);
    double north = table.number(record, latitude);
    double east = table.number(record, longitude);
    boolean placed = !Double.isNaN(north) && !Double.isNaN(east);
    String shown =
        name.isEmpty() && placed ? table.text(record, table.position(ColumnRole.TEXT)) : name;
    String land = land(record);
    String part = division < 0 || division == column ? "" : table.text(record, division);
    Optional<NameDecision> decided =
        index.decision(PlaceEntry.label(shown, part, land)).or(() -> index.decision(shown));
    return new PlaceEntry(shown, land, part, north, east, decided);
  }

  private String land(int record) {
    return country < 0 || country == column ? "" : table.text(record, country);
  }

  /** Coordinates part cities of one name, and a city from its namesakes elsewhere. */
  private static NameMatch nearest(NameMatch found, PlaceEntry entry) {
    if (found.cities().isEmpty() || entry.latitude == 0 && entry.longitude == 0) {
      return found;
    }
    for (City city : found.cities()) {
      boolean near =
          !city.isPlaced()
              || km(entry.latitude, entry.longitude, city) <= NAMESAKE_KM
              || km(entry.longitude, entry.latitude, city) <= NAMESAKE_KM;
      if (near) {
        How how = found.isFound() ? found.how() : How.NAME;
        return new NameMatch(how, List.of(city));
      }
    }
    return new NameMatch(How.UNKNOWN, List.of());
  }

  private static double km(double north, double east, City city) {
    return Math.abs(north) > 90
        ? Double.MAX_VALUE
        : GreatCircle.distanceKm(east, north, city.longitude(), city.latitude());
  }

  /** What the world knows of so many different names at most that are unknown otherwise. */
  List<NameMatch> askWorld(int most) {
    return entries.stream()
        .filter(PlaceEntry::isAsked)
        .limit(most)
        .map(entry -> index.world(entry.sought, entry.country, ""))
        .toList();
  }

  /**
   * Takes what the world knows of names that are unknown otherwise.
   *
   * @param home code of the country in which most cities of the table lie; may be empty
   */
  void takeWorld(String home) {
    for (PlaceEntry entry : entries) {
      if (entry.isAsked()) {
        entry.match = index.world(entry.sought, entry.country, home);
      }
    }
  }

  /** Looks for similar names in place of unknown ones. */
  void suggest() {
    for (PlaceEntry entry : entries) {
      boolean unknown =
          entry.match.how() == How.UNKNOWN && entry.decision.isEmpty() && !entry.isPlaced();
      if (unknown && !CountryIndex.isName(entry.name)) {
        NameMatch similar = index.similar(entry.name, entry.country);
        entry.match = similar.how() == How.SIMILAR ? similar : entry.match;
      }
    }
  }

  /** Takes up the places, once it is known whether names are known cities at all. */
  void place(boolean own) {
    for (int record = 0; record < of.length; record++) {
      PlaceEntry entry = entries.get(of[record]);
      boolean found = entry.match.isFound();
      boolean kept = found || own || entry.isPlaced() || entry.isOwn();
      boolean named = !MissingWords.isNoName(entry.name) && !entry.isLeftOut();
      if (entry.place < 0 && named && kept) {
        entry.place = index.add(place(record, entry));
      }
    }
  }

  private RowPlace place(int record, PlaceEntry entry) {
    Optional<City> city =
        entry.match.isFound() ? Optional.of(entry.match.cities().getFirst()) : Optional.empty();
    return new RowPlace(
        entry.name,
        table.text(record, table.position(ColumnRole.CITY_CHINESE)),
        city.map(City::country).orElse(entry.country),
        city,
        entry.latitude,
        entry.longitude);
  }

  /** The place of a record with what the table itself says of it. */
  public RowPlace rowPlace(int record) {
    return place(record, entries.get(of[record]));
  }

  /** Whether the table says where a record's place is. */
  boolean isPlaced(int record) {
    return entries.get(of[record]).isPlaced();
  }

  /** Whether any of the different names was found in a way. */
  boolean has(How how) {
    return entries.stream().anyMatch(entry -> entry.match.how() == how);
  }

  /** How many different names there are. */
  int distinct() {
    return entries.size();
  }

  /** One of the different names. */
  String distinctName(int at) {
    return entries.get(at).name;
  }

  /** Whether one of the different names was decided to be a place of its own. */
  boolean isDistinctOwn(int at) {
    return entries.get(at).isOwn();
  }

  /** How one of the different names was found. */
  NameMatch distinctMatch(int at) {
    return entries.get(at).match;
  }

  /** Which of the different names a record has. */
  int distinctOf(int record) {
    return of[record];
  }

  /** The name of a record as it stands, without white space at its ends. */
  public String name(int record) {
    return entries.get(of[record]).name;
  }

  /** The column of the names. */
  public int column() {
    return column;
  }

  /**
   * Names that stand beside different provinces or countries, so that they alone say too little.
   */
  public Set<String> namesakes() {
    Map<String, String> labels = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (PlaceEntry entry : entries) {
      String first = labels.putIfAbsent(entry.name, entry.label);
      if (first != null && !first.equals(entry.label)) {
        twice.add(entry.name);
      }
    }
    return twice;
  }

  /** Whether the rows of a record's name were decided to be left out. */
  public boolean isLeftOut(int record) {
    return entries.get(of[record]).isLeftOut();
  }

  /** Whether a record's name was decided to be a place of its own. */
  boolean isOwn(int record) {
    return entries.get(of[record]).isOwn();
  }

  /** The name of a record with the province and the country that stand beside it. */
  public String label(int record) {
    return entries.get(of[record]).label;
  }

  /** Whether a person decided what the name of a record means. */
  public boolean isDecided(int record) {
    return entries.get(of[record]).decision.isPresent();
  }

  /** How the name of a record was found. */
  public NameMatch matched(int record) {
    return entries.get(of[record]).match;
  }

  /** The place of a record in the index, -1 where it has none. */
  public int at(int record) {
    return entries.get(of[record]).place;
  }
}
