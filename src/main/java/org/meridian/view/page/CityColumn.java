package org.meridian.view.page;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * A column of a table of cities. Its functions take the position of a city and read an immutable
 * result, so that only rows in sight cost anything.
 *
 * @param id names the column
 * @param title in the language of the page
 * @param width that suits it, in pixels
 * @param kind how it is drawn and sorted
 * @param key what a number is sorted by, smallest first; NaN comes last
 * @param text what a cell says
 * @param band what a cell draws; empty for none
 */
public record CityColumn(
    String id,
    String title,
    double width,
    CityColumnKind kind,
    IntToDoubleFunction key,
    IntFunction<String> text,
    IntFunction<Optional<RankBand>> band) {

  /** How a column is drawn. */
  public enum CityColumnKind {
    /** At the left, sorted as text. */
    TEXT,
    /** At the right, sorted as numbers. */
    NUMBER,
    /** As bands of ranks; not sorted. */
    BAND
  }

  /** A column of texts. */
  public static CityColumn text(String id, String title, double width, IntFunction<String> text) {
    return new CityColumn(
        id, title, width, CityColumnKind.TEXT, row -> Double.NaN, text, row -> Optional.empty());
  }

  /** A column of numbers. */
  public static CityColumn number(
      String id, String title, double width, IntToDoubleFunction key, IntFunction<String> text) {
    return new CityColumn(
        id, title, width, CityColumnKind.NUMBER, key, text, row -> Optional.empty());
  }

  /** A column of bands. */
  public static CityColumn bands(
      String id, String title, double width, IntFunction<Optional<RankBand>> band) {
    return new CityColumn(
        id, title, width, CityColumnKind.BAND, row -> Double.NaN, row -> "", band);
  }
}
