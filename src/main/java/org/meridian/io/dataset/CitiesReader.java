package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.meridian.io.dataset.lookup.UniqueIds;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.City;
import org.meridian.model.City.CityCountry;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;
import org.meridian.model.wording.LocaleCountries;

/** Reads {@code cities.csv}. Columns beyond the fixed ones become free attributes. */
final class CitiesReader {

  static final String FILE = "cities.csv";

  private static final Set<String> FIXED =
      Set.of("id", "name_en", "name_zh", "country", "region", "lat", "lon");

  private final CheckedRows rows;
  private final Problems problems;
  private final UniqueIds ids;

  /** One and the same text for all cities of a country or region. */
  private final Map<String, String> words = new HashMap<>();

  private final Map<String, LocalText> countries = new HashMap<>();
  private final PlaceCheck places = new PlaceCheck(FILE);

  CitiesReader(RowSource source, Problems problems) {
    this.rows = new CheckedRows(source, problems);
    this.problems = problems;
    this.ids = new UniqueIds(rows);
  }

  List<City> read() {
    List<City> cities = new ArrayList<>();
    if (!rows.require("id", "name_en", "name_zh", "country", "region", "lat", "lon")) {
      return cities;
    }
    FreeColumns free = new FreeColumns(rows, FIXED);
    while (rows.next()) {
      City city = city(free.next());
      places.look(city, rows.line(), problems);
      cities.add(city);
    }
    places.finish(problems);
    cities.replaceAll(city -> city.withAttributes(free.settled(city.attributes())));
    if (cities.isEmpty()) {
      problems.add(Problem.ofFile(FILE, ProblemCode.NO_CITIES));
    }
    return cities;
  }

  /** Whether these are all cities of the package: every row could be read and has an id. */
  boolean whole() {
    return rows.whole() && ids.complete();
  }

  private City city(Map<String, String> attributes) {
    String id = ids.next(rows.column("id"));
    LocalText name = name();
    String country = country();
    int lon = rows.column("lon");
    double longitude = within(lon, rows.number(lon), 180, ProblemCode.OUT_OF_RANGE);
    double latitude = latitude(country, longitude);
    if (rows.present(rows.column("lat")).isEmpty() != rows.present(rows.column("lon")).isEmpty()) {
      rows.report(rows.column("lat"), ProblemCode.HALF_PLACE);
    }
    return new City(
        id,
        name,
        new CityCountry(
            country,
            countries.computeIfAbsent(country, LocaleCountries::name),
            words.computeIfAbsent(rows.text(rows.column("region")), same -> same)),
        latitude,
        longitude,
        attributes);
  }

  private LocalText name() {
    String english = rows.text(rows.column("name_en"));
    String chinese = rows.text(rows.column("name_zh"));
    if (english.isEmpty() && chinese.isEmpty()) {
      rows.report(rows.column("name_en"), ProblemCode.CELL_EMPTY);
    }
    return new LocalText(english, chinese);
  }

  private String country() {
    int column = rows.column("country");
    String country = words.computeIfAbsent(rows.text(column), same -> same);
    if (!country.isEmpty() && !KnownCountries.CODES.contains(country)) {
      rows.report(column, ProblemCode.NOT_A_COUNTRY);
    }
    return country;
  }

  private double latitude(String country, double longitude) {
    double value = rows.number(rows.column("lat"));
    boolean swapped = Math.abs(value) > 90 && places.fitsSwapped(country, value, longitude);
    ProblemCode code = swapped ? ProblemCode.LATITUDE_SWAPPED : ProblemCode.OUT_OF_RANGE;
    return within(rows.column("lat"), value, 90, code);
  }

  private double within(int column, double value, int limit, ProblemCode code) {
    if (Math.abs(value) > limit) {
      String[] range = {"-" + limit, "" + limit};
      rows.report(column, code, code == ProblemCode.OUT_OF_RANGE ? range : new String[0]);
    }
    return value;
  }

  /** Loaded only when a city names a country. */
  static final class KnownCountries {

    /** The ISO codes, and XK, which is in general use for Kosovo. */
    static final Set<String> CODES = codes();

    private static Set<String> codes() {
      Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
      codes.add("XK");
      return Set.copyOf(codes);
    }
  }
}
