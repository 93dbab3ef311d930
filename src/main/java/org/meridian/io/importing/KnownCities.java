package org.meridian.io.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.io.importing.gazetteer.WorldCities;
import org.meridian.model.City;
import org.meridian.text.CityNameIndex;
import org.meridian.text.CitySearch;

/**
 * The cities that names are matched to, with what finds them; made once for many files.
 *
 * @param cities all of them
 * @param matcher finds them by name
 * @param world finds other cities of the world, and these by further names
 */
public record KnownCities(List<City> cities, CityNameIndex matcher, WorldCities world) {

  /** Copies the cities. */
  public KnownCities {
    cities = List.copyOf(cities);
  }

  /** Cities that a text may mean while it is typed: the listed ones, then others of the world. */
  public List<City> find(String typed, int most) {
    Map<String, City> found = new LinkedHashMap<>();
    new CitySearch(cities).find(typed, most).forEach(city -> found.put(city.id(), city));
    for (City city : world.beginning(typed, most)) {
      if (found.size() < most && !isListed(city)) {
        found.putIfAbsent(city.id(), city);
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isListed(City city) {
    return matcher.match(city.name().en(), city.country()).isFound();
  }

  /** Prepares cities. */
  public static KnownCities of(List<City> cities) {
    return new KnownCities(cities, new CityNameIndex(cities), new WorldCities());
  }
}
