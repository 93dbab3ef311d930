package org.meridian.io.importing.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.City;
import org.meridian.model.importing.ColumnRole;
import org.meridian.text.CountryIndex;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/** The places that a column of names means, record by record. */
public final class PlaceColumn {

  /** A name that stands so far from its namesake is another place, in kilometres. */
  private static final double NAMESAKE_KM = 150;

  private final RecordTable table;
  private final int column;
  private final PlaceList index;
  private final int country;
  private final int latitude;
  private final int longitude;
  private final NameMatch[] matches;
  private final int[] places;
  private final Map<String, NameMatch> known = new HashMap<>();

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
    matches = new NameMatch[table.records()];
    places = new int[table.records()];
    for (int record = 0; record < places.length; record++) {
      matches[record] = match(record);
    }
  }

  /** Looks for similar names in place of unknown ones. */
  void suggest() {
    Map<String, NameMatch> similar = new HashMap<>();
    for (int record = 0; record < places.length; record++) {
      if (matches[record].how() == How.UNKNOWN && !isPlaced(record)) {
        String name = name(record);
        String where = country(record);
        matches[record] =
            similar.computeIfAbsent(name + '\n' + where, absent -> index.similar(name, where));
      }
    }
  }

  /** Takes up the places, once it is known whether names are known cities at all. */
  void place(boolean own) {
    for (int record = 0; record < places.length; record++) {
      String name = name(record);
      boolean found = matches[record].isFound();
      places[record] =
          name.isEmpty() || !found && !own && !isPlaced(record)
              ? -1
              : index.add(place(record, found));
    }
  }

  private RowPlace place(int record, boolean found) {
    Optional<City> city =
        found ? Optional.of(matches[record].cities().getFirst()) : Optional.empty();
    return new RowPlace(
        name(record),
        table.text(record, table.position(ColumnRole.CITY_CHINESE)),
        city.map(City::country).orElse(country(record)),
        city,
        table.number(record, latitude),
        table.number(record, longitude));
  }

  /** Whether the table says where a record's place is. */
  boolean isPlaced(int record) {
    return !Double.isNaN(table.number(record, latitude))
        && !Double.isNaN(table.number(record, longitude));
  }

  /** The code of the country of a record; empty where unknown. */
  public String country(int record) {
    return country < 0 || country == column
        ? ""
        : CountryIndex.code(table.text(record, country)).orElse("");
  }

  private NameMatch match(int record) {
    String name = name(record);
    String where = country(record);
    NameMatch found = known.get(name + '\n' + where);
    if (found == null) {
      found = index.match(name, where);
      if (known.size() < 200_000) {
        known.put(name + '\n' + where, found);
      }
    }
    return isPlaced(record) ? nearest(found, record) : found;
  }

  /** Coordinates part cities of one name, and a city from its namesakes elsewhere. */
  private NameMatch nearest(NameMatch found, int record) {
    double north = table.number(record, latitude);
    double east = table.number(record, longitude);
    if (found.how() == How.SIMILAR || found.cities().isEmpty() || north == 0 && east == 0) {
      return found;
    }
    for (City city : found.cities()) {
      boolean near =
          !city.isPlaced()
              || km(north, east, city) <= NAMESAKE_KM
              || km(east, north, city) <= NAMESAKE_KM;
      if (near) {
        How how = found.isFound() ? found.how() : How.NAME;
        return new NameMatch(how, List.of(city));
      }
    }
    return new NameMatch(How.UNKNOWN, List.of());
  }

  private static double km(double north, double east, City city) {
    return GreatCircle.distanceKm(east, north, city.longitude(), city.latitude());
  }

  /** The name of a record as it stands, without white space at its ends. */
  public String name(int record) {
    String name = table.text(record, column);
    return name.isEmpty() && isPlaced(record)
        ? table.text(record, table.position(ColumnRole.TEXT))
        : name;
  }

  /** The column of the names. */
  public int column() {
    return column;
  }

  /** How the name of a record was found. */
  public NameMatch matched(int record) {
    return matches[record];
  }

  /** The place of a record in the index, -1 where it has none. */
  public int at(int record) {
    return places[record];
  }
}
