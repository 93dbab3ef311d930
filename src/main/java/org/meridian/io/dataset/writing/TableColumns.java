package org.meridian.io.dataset.writing;

import java.util.List;

/** The columns of the tables of a package, in the order in which they are written. */
final class TableColumns {

  static final List<String> CITIES =
      List.of("id", "name_en", "name_zh", "country", "region", "lat", "lon");
  static final List<String> INDICATORS =
      List.of(
          "id",
          "name_en",
          "name_zh",
          "unit",
          "unit_zh",
          "direction",
          "kind",
          "source",
          "licence",
          "year_note",
          "complete",
          "strength",
          "carry",
          "description_en",
          "description_zh");
  static final List<String> VALUES = List.of("city_id", "indicator_id", "year", "value");
  static final List<String> LINKS = List.of("from_id", "to_id", "indicator_id", "year", "value");
  static final List<String> COUNTRIES = List.of("code", "name_en", "name_zh");

  private static final List<String> NUMBERS = List.of("lat", "lon", "value");

  private TableColumns() {}

  /** The type of a column in a table schema. */
  static String type(String column) {
    return NUMBERS.contains(column) ? "number" : column.equals("year") ? "year" : "string";
  }
}
