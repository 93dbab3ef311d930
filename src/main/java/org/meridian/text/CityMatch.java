package org.meridian.text;

import java.util.List;
import org.meridian.model.City;

/** What a name, typed as the argument of a command or an option, means in a dataset. */
public sealed interface CityMatch {

  /**
   * One city.
   *
   * @param city the city
   */
  record Found(City city) implements CityMatch {}

  /**
   * Several cities of that name; none is taken without asking.
   *
   * @param cities in the order of the dataset, two or more
   */
  record Ambiguous(List<City> cities) implements CityMatch {}

  /**
   * No city.
   *
   * @param near cities of a similar name, the most similar first; may be empty
   */
  record Unknown(List<City> near) implements CityMatch {}
}
