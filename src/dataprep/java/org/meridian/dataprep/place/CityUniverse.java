package org.meridian.dataprep.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/** The list of 516 cities with a place for each where one is known. */
public final class CityUniverse {

  private static final Map<String, String> QUALIFYING_COUNTRIES =
      Map.of(
          "Cuba",
          "CU",
          "Chile",
          "CL",
          "Costa Rica",
          "CR",
          "USA",
          "US",
          "Lebanon",
          "LB",
          "Libya",
          "LY",
          "Pakistan",
          "PK",
          "India",
          "IN",
          "New Zealand",
          "NZ");

  private final Map<String, CSVRecord> decisions = new HashMap<>();
  private final Gazetteer gazetteer;
  private final CityMatcher matcher;

  private CityUniverse(Path reference, Gazetteer gazetteer, Regions regions) throws IOException {
    this.gazetteer = gazetteer;
    this.matcher = new CityMatcher(gazetteer.places(), regions);
    for (CSVRecord row : Table.read(reference.resolve("city_matches.csv"))) {
      decisions.put(row.get("city_en") + '|' + row.get("city_zh"), row);
    }
  }

  /** Reads the list and places its cities, in the order of the list. */
  public static List<ListedCity> read(Path reference, Gazetteer gazetteer, Regions regions)
      throws IOException {
    var universe = new CityUniverse(reference, gazetteer, regions);
    List<ListedCity> cities = new ArrayList<>();
    for (CSVRecord row : Table.read(reference.resolve("city_universe_2022.csv"))) {
      cities.add(universe.city(row));
    }
    return withIdentifiers(cities);
  }

  private ListedCity city(CSVRecord row) {
    CSVRecord decision = decisions.get(row.get("city_en") + '|' + row.get("city_zh"));
    return decision == null ? byName(row) : decided(row, decision);
  }

  private ListedCity byName(CSVRecord row) {
    String nameEn = row.get("city_en");
    String country = QUALIFYING_COUNTRIES.getOrDefault(row.get("qualifier_en"), "");
    Place place =
        matcher
            .find(nameEn, row.get("city_zh"), row.get("region"), country)
            .orElseThrow(() -> new IllegalStateException("No place found for " + nameEn));
    boolean exact = CityMatcher.isOwnName(place, nameEn);
    String matched = exact ? "exact name" : "alternate name";
    String note = exact ? "" : "GeoNames: " + place.name();
    String noteZh = exact ? "" : "GeoNames 中名为：" + place.name();
    return of(row, place.country(), place, matched, note, noteZh);
  }

  private ListedCity decided(CSVRecord row, CSVRecord decision) {
    String country = decision.get("country");
    Place place = null;
    if (!decision.get("geonames_id").isEmpty()) {
      place = gazetteer.byId(decision.get("geonames_id"));
    } else if (!decision.get("later_name").isEmpty()) {
      place = gazetteer.later(decision.get("later_name"), country);
    }
    return of(
        row,
        country,
        place,
        decision.get("matched"),
        decision.get("note"),
        decision.get("note_zh"));
  }

  private static ListedCity of(
      CSVRecord row, String country, Place place, String matched, String note, String noteZh) {
    return new ListedCity(
        Names.slug(row.get("city_en")),
        row.get("city_en"),
        row.get("city_zh"),
        row.get("qualifier_en"),
        row.get("qualifier_zh"),
        country,
        row.get("region"),
        place,
        matched,
        note,
        noteZh);
  }

  /**
   * Namesakes get their country behind the name, so that no identifier depends on the order of the
   * list.
   */
  private static List<ListedCity> withIdentifiers(List<ListedCity> cities) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    cities.forEach(city -> uses.merge(city.id(), 1, Integer::sum));
    return cities.stream()
        .map(
            city ->
                uses.get(city.id()) == 1
                    ? city
                    : city.withId(city.id() + '-' + Names.slug(city.country())))
        .toList();
  }
}
