package org.meridian.io.dataset.descriptor;

import java.util.List;

/**
 * The columns of the tables of a package, in the order in which they are written. What is read and
 * what is written is the same list.
 */
public final class TableColumns {

  /** Places; attributes of the user's own may follow. */
  public static final List<String> CITIES =
      List.of("id", "name_en", "name_zh", "country", "region", "lat", "lon");

  /** What is measured, one row an indicator. */
  public static final List<String> INDICATORS =
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
          "year_note_zh",
          "complete",
          "strength",
          "carry",
          "derived",
          "derived_of",
          "derived_by",
          "description_en",
          "description_zh");

  /** Values of cities. */
  public static final List<String> VALUES = List.of("city_id", "indicator_id", "year", "value");

  /** Values of pairs of cities. */
  public static final List<String> LINKS =
      List.of("from_id", "to_id", "indicator_id", "year", "value");

  /** Names that replace those of the program. */
  public static final List<String> COUNTRIES = List.of("code", "name_en", "name_zh");

  /** Named sets of cities. */
  public static final List<String> GROUPS = List.of("group_id", "name_en", "name_zh", "city_id");

  /** Cited words. */
  public static final List<String> NOTES =
      List.of("target_kind", "target_id", "lang", "text", "source", "date");

  /** Rankings to compare with. */
  public static final List<String> PUBLISHED =
      List.of(
          "list",
          "list_en",
          "list_zh",
          "year",
          "city_id",
          "rank",
          "change",
          "change_since",
          "note");

  private static final List<String> NUMBERS = List.of("lat", "lon", "value");

  private TableColumns() {}

  /** The type of a column in a table schema. */
  public static String type(String column) {
    return NUMBERS.contains(column) ? "number" : column.equals("year") ? "year" : "string";
  }
}
