package org.meridian.io.importing;

import java.util.List;
import org.meridian.model.City;
import org.meridian.text.CityNameIndex;

/**
 * The cities that names are matched to, with what finds them; made once for many files.
 *
 * @param cities all of them
 * @param matcher finds them by name
 */
public record KnownCities(List<City> cities, CityNameIndex matcher) {

  /** Copies the cities. */
  public KnownCities {
    cities = List.copyOf(cities);
  }

  /** Prepares cities. */
  public static KnownCities of(List<City> cities) {
    return new KnownCities(cities, new CityNameIndex(cities));
  }
}
