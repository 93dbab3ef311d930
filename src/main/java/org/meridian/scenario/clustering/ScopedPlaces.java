package org.meridian.scenario.clustering;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.DensityWeights;
import org.meridian.model.City;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;

/** Which cities of a result take part in clustering, and what they weigh. */
final class ScopedPlaces {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

  private ScopedPlaces() {}

  /**
   * The places of the cities that take part; ties of the last rank do too.
   *
   * @param node whose ranks count
   */
  static ClusterPlaces of(ScenarioResult result, int node, ClusterSettings settings) {
    ClusterReach reach = settings.reach();
    int last = reach.among().orElse(Integer.MAX_VALUE);
    boolean[] members =
        reach.groups().isEmpty() ? null : GroupMembers.ofAny(result, reach.groupsInOrder());
    return ClusterPlaces.of(
        result.dataset().cities(),
        position -> {
          City city = result.dataset().city(position);
          int rank = result.cities().ranking(node).rank(position);
          return (reach.among().isEmpty() || rank > 0 && rank <= last)
              && (members == null || members[position])
              && (reach.regions().isEmpty() || reach.regions().contains(city.region()))
              && (reach.countries().isEmpty() || reach.countries().contains(city.country()))
              && !settings.edits().removed().contains(city.id());
        });
  }

  /**
   * A column over all cities by the name of what cities weigh by.
   *
   * @param name {@link ClusterSettings#SCORE}, a node or an attribute
   * @return values by position, NaN missing; empty where there is no such name
   */
  static Optional<double[]> column(ScenarioResult result, String name) {
    if (name.equals(ClusterSettings.SCORE)) {
      return Optional.of(result.cities().scores(0));
    }
    OptionalInt node = result.dataset().structure().position(name);
    if (node.isPresent()) {
      return Optional.of(result.cities().scores(node.getAsInt()));
    }
    boolean isAttribute =
        result.dataset().cities().stream().anyMatch(city -> city.attributes().containsKey(name));
    return isAttribute ? Optional.of(attribute(result, name)) : Optional.empty();
  }

  private static double[] attribute(ScenarioResult result, String name) {
    return result.dataset().cities().stream().mapToDouble(city -> number(city, name)).toArray();
  }

  /** The number in a column of a city; NaN where there is none or one beyond all doubles. */
  static double number(City city, String name) {
    String text = city.attributes().getOrDefault(name, "");
    // Whole numbers, as of people, are read at every move of the radius: no pattern for these.
    boolean isNumber = isWhole(text) || NUMBER.matcher(text).matches();
    double value = isNumber ? Double.parseDouble(text) : Double.NaN;
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private static boolean isWhole(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** What the places weigh. */
  static DensityWeights weights(ClusterPlaces places, Optional<double[]> column)
      throws DensityWeights.UnfitWeights {
    return column.isEmpty()
        ? DensityWeights.equal(places.size())
        : DensityWeights.by(places.values(column.get()));
  }

  /** Ranks in a node, one a place; 0 is unranked. */
  static int[] ranks(ScenarioResult result, ClusterPlaces places, int node) {
    int[] ranks = new int[places.size()];
    Arrays.setAll(ranks, place -> result.cities().ranking(node).rank(places.position(place)));
    return ranks;
  }
}
