package org.meridian.view.map.areas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.wording.Language;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.options.AreaTint;

/**
 * Areas and their numbers, of the cities that the filter leaves.
 *
 * @param result what is shown
 * @param node position of the node whose scores are averaged
 * @param own the country of the basemap in which each city lies; null at sea or without a place
 */
public record AreaTable(ScenarioResult result, int node, String[] own) {

  /** Countries by the mean score of their cities, or by a fact. */
  public List<TintedArea> countries(AreaTint tint, Language language) {
    return areas(city -> own[city], cities -> country(cities, language), tint);
  }

  /** Regions by the mean score of their cities; each country belongs to one of them. */
  public List<TintedArea> regions(UnaryOperator<String> name) {
    List<City> all = result.dataset().cities();
    return areas(
        city -> all.get(city).region(),
        cities -> name.apply(all.get(cities.getFirst()).region()),
        AreaTint.SCORES);
  }

  /** Saved groups by the mean score of their cities. */
  public List<TintedArea> groups(Language language) {
    boolean[] shown = result.shownCities();
    List<TintedArea> areas = new ArrayList<>();
    for (CityGroup group : result.savedGroups()) {
      boolean[] members = GroupMembers.of(result, group);
      List<Integer> cities =
          IntStream.range(0, shown.length).filter(c -> members[c] && shown[c]).boxed().toList();
      areas.add(new TintedArea(group.name().in(language), cities(cities), Set.of(), mean(cities)));
    }
    return areas;
  }

  /** Says to which area a city belongs; null for none. */
  @FunctionalInterface
  private interface AreaOfCity {
    String of(int city);
  }

  /** Names an area by the positions of its cities. */
  @FunctionalInterface
  private interface AreaName {
    String of(List<Integer> cities);
  }

  private List<TintedArea> areas(AreaOfCity key, AreaName name, AreaTint tint) {
    boolean[] shown = result.shownCities();
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int city = 0; city < own.length; city++) {
      String area = key.of(city);
      if (shown[city] && area != null && !area.isEmpty()) {
        members.computeIfAbsent(area, any -> new ArrayList<>()).add(city);
      }
    }
    Map<String, Set<String>> countries = countriesOf(key);
    List<TintedArea> areas = new ArrayList<>();
    members.forEach(
        (area, cities) ->
            areas.add(
                new TintedArea(
                    name.of(cities),
                    cities(cities),
                    countries.getOrDefault(area, Set.of()),
                    tint.kind() == AreaTint.TintKind.FACT
                        ? CountryFacts.common(cities(cities), tint.fact())
                        : mean(cities))));
    return areas;
  }

  /**
   * The countries of each area: each belongs to that of most of its cities, whether shown or not.
   */
  private Map<String, Set<String>> countriesOf(AreaOfCity key) {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (int city = 0; city < own.length; city++) {
      if (own[city] != null) {
        votes
            .computeIfAbsent(own[city], any -> new TreeMap<>())
            .merge(key.of(city), 1, Integer::sum);
      }
    }
    Map<String, Set<String>> countries = new HashMap<>();
    votes.forEach(
        (country, areas) ->
            countries.computeIfAbsent(most(areas), any -> new TreeSet<>()).add(country));
    return countries;
  }

  /** The key with most votes, the first of equals. */
  private static String most(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** What the country of most of some cities is called. */
  private String country(List<Integer> cities, Language language) {
    return most(
        cities.stream()
            .collect(
                Collectors.toMap(
                    city -> result.dataset().city(city).countryName(language),
                    city -> 1,
                    Integer::sum)));
  }

  private List<City> cities(List<Integer> positions) {
    return positions.stream().map(result.dataset()::city).toList();
  }

  private double mean(List<Integer> cities) {
    double[] scores = result.cities().scores(node);
    return cities.stream()
        .mapToDouble(city -> scores.length == 0 ? Double.NaN : scores[city])
        .filter(score -> !Double.isNaN(score))
        .average()
        .orElse(Double.NaN);
  }
}
