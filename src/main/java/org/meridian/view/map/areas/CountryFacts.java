package org.meridian.view.map.areas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.QueryMembers;

/**
 * Numbers that countries have: attributes in which all cities of each country are alike, as those
 * are that {@code countries.csv} adds.
 */
public final class CountryFacts {

  private CountryFacts() {}

  /** The names of all such attributes, in their order. */
  public static List<String> offered(Dataset dataset) {
    Set<String> names = new LinkedHashSet<>();
    dataset.cities().forEach(city -> names.addAll(city.attributes().keySet()));
    return names.stream().filter(name -> isOfCountries(dataset, name)).toList();
  }

  /** Numbers of several countries, one of which has several cities. */
  private static boolean isOfCountries(Dataset dataset, String name) {
    Map<String, String> texts = new HashMap<>();
    boolean isRepeated = false;
    for (City city : dataset.cities()) {
      String text = city.attributes().getOrDefault(name, "");
      if (!text.isBlank() && Double.isNaN(QueryMembers.number(text))) {
        return false;
      }
      String before = texts.put(city.country(), text);
      if (before != null && !before.equals(text)) {
        return false;
      }
      isRepeated |= before != null;
    }
    return isRepeated && texts.values().stream().filter(text -> !text.isBlank()).count() > 1;
  }

  /** What most of some cities have of a fact, the first of equals; NaN where none has it. */
  public static double common(List<City> cities, String fact) {
    Map<Double, Integer> votes = new LinkedHashMap<>();
    for (City city : cities) {
      double number = QueryMembers.number(city.attributes().get(fact));
      if (!Double.isNaN(number)) {
        votes.merge(number, 1, Integer::sum);
      }
    }
    double best = Double.NaN;
    int most = 0;
    for (Map.Entry<Double, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}
