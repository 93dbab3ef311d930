package org.meridian.io.importing.places;

import java.util.Optional;
import org.meridian.model.City;

/**
 * A place that rows of a table mean.
 *
 * @param name as the first of its rows has it
 * @param chinese its name in Chinese, where a column has it; else empty
 * @param country code of its country; empty where unknown
 * @param city the known city that it is; empty for a place of its own
 * @param latitude degrees north, as the table has it; NaN where it has none
 * @param longitude degrees east, as the table has it; NaN where it has none
 */
public record RowPlace(
    String name,
    String chinese,
    String country,
    Optional<City> city,
    double latitude,
    double longitude) {

  /** A known city, of which a table says no more than a name. */
  static RowPlace of(String name, City city) {
    return new RowPlace(name, "", city.country(), Optional.of(city), Double.NaN, Double.NaN);
  }

  /** Whether the table says where it is. */
  public boolean isPlaced() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
