package org.meridian.io.importing.building;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.model.wording.LocaleCountries;

/**
 * Names for known cities of one name in one dataset: the country stands behind it, or within one
 * country the province or state, so that two rows of a ranking are told apart.
 */
final class NamesakeNames {

  private final Map<String, String> divisions;

  /**
   * @param divisions province or state by the id of the city; known cities only
   */
  NamesakeNames(Map<String, String> divisions) {
    this.divisions = divisions;
  }

  /** The cities, of which those that share a name have a longer one. */
  List<City> tell(List<City> cities) {
    Set<City> english = shared(cities, city -> city.name().en());
    Set<City> chinese = shared(cities, city -> city.name().zh());
    List<City> told = new ArrayList<>(cities);
    for (int at = 0; at < told.size(); at++) {
      City city = told.get(at);
      LocalText name =
          new LocalText(
              english.contains(city) ? english(city, cities) : city.name().en(),
              chinese.contains(city) ? chinese(city, cities) : city.name().zh());
      told.set(at, name.equals(city.name()) ? city : city.withName(name));
    }
    return told;
  }

  private Set<City> shared(List<City> cities, Function<City, String> name) {
    Map<String, List<City>> byName =
        cities.stream()
            .filter(city -> divisions.containsKey(city.id()) && !name.apply(city).isEmpty())
            .collect(Collectors.groupingBy(name));
    Set<City> shared = new HashSet<>();
    byName.values().stream().filter(same -> same.size() > 1).forEach(shared::addAll);
    return shared;
  }

  private String english(City city, List<City> all) {
    String beside = beside(city, all, each -> each.name().en(), Language.ENGLISH);
    return city.name().en() + (beside.isEmpty() ? "" : " (" + beside + ")");
  }

  private String chinese(City city, List<City> all) {
    String beside = beside(city, all, each -> each.name().zh(), Language.CHINESE);
    return city.name().zh() + (beside.isEmpty() ? "" : "（" + beside + "）");
  }

  private String beside(City city, List<City> all, Function<City, String> name, Language language) {
    boolean compatriot =
        all.stream()
            .anyMatch(
                other ->
                    !other.id().equals(city.id())
                        && divisions.containsKey(other.id())
                        && other.country().equals(city.country())
                        && name.apply(other).equals(name.apply(city)));
    return compatriot ? divisions.get(city.id()) : LocaleCountries.name(city.country(), language);
  }
}
