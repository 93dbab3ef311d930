package org.meridian.view.map.layers;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.GroupMembers;

/**
 * Which city is in which area, between which links are summed.
 *
 * @param names of the areas, the first of number 1
 * @param of the number of each city's area; 0 for none
 */
record ArcAreas(List<String> names, int... of) {

  /** The regions that have a city with a place. */
  static ArcAreas regions(LayerContext in) {
    List<City> cities = in.result().dataset().cities();
    List<String> names =
        cities.stream()
            .filter(city -> city.isPlaced() && !city.region().isBlank())
            .map(City::region)
            .distinct()
            .sorted()
            .toList();
    return new ArcAreas(
        names.stream().map(in.words()::region).toList(),
        cities.stream().mapToInt(city -> names.indexOf(city.region()) + 1).toArray());
  }

  /** The saved groups that have a city with a place; a city in several is in the first. */
  static ArcAreas groups(LayerContext in) {
    List<City> cities = in.result().dataset().cities();
    List<CityGroup> groups =
        in.result().savedGroups().stream()
            .filter(group -> hasPlace(cities, GroupMembers.of(in.result(), group)))
            .toList();
    int[] of = new int[cities.size()];
    for (int group = groups.size(); group > 0; group--) {
      boolean[] members = GroupMembers.of(in.result(), groups.get(group - 1));
      for (int city = 0; city < of.length; city++) {
        of[city] = members[city] ? group : of[city];
      }
    }
    return new ArcAreas(
        groups.stream().map(group -> group.name().in(in.words().language())).toList(), of);
  }

  private static boolean hasPlace(List<City> cities, boolean... members) {
    return IntStream.range(0, members.length)
        .anyMatch(city -> members[city] && cities.get(city).isPlaced());
  }
}
