package org.meridian.scenario.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scoring.tiers.CityTiers;

/**
 * Cities in groups by one thing: region, country, any attribute, corridor, cluster, tier, or groups
 * of the user's own. A city may be in none, and, but for attributes, clusters and tiers, in
 * several.
 *
 * @param by what it goes by: {@link GroupRule#REGION}, {@link GroupRule#COUNTRY}, the name of an
 *     attribute, {@link #CORRIDOR}, {@link #CLUSTER}, {@link #TIER} or {@link #GROUP}
 * @param sets the groups, each with a key of its own; by attribute the greatest first, equal ones
 *     by key, otherwise in their own order
 */
public record CityGrouping(String by, List<CitySet> sets) {

  /** Goes by economic corridors. */
  public static final String CORRIDOR = "corridor";

  /** Goes by clusters. */
  public static final String CLUSTER = "cluster";

  /** Goes by tiers. */
  public static final String TIER = "tier";

  /** Goes by named groups. */
  public static final String GROUP = "group";

  /** What names an attribute in Chinese: the same name with this behind it. */
  private static final String IN_CHINESE = "_zh";

  /** Copies the list. */
  public CityGrouping {
    sets = List.copyOf(sets);
  }

  /**
   * Groups by region, country or an attribute; a city where it is blank is in none.
   *
   * @param name {@link GroupRule#REGION}, {@link GroupRule#COUNTRY} or the name of an attribute
   */
  public static CityGrouping ofAttribute(Dataset dataset, String name) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int city = 0; city < dataset.cities().size(); city++) {
      String key = dataset.city(city).fact(name).orElse("");
      if (!key.isBlank()) {
        members.computeIfAbsent(key, first -> new ArrayList<>()).add(city);
      }
    }
    List<CitySet> sets = new ArrayList<>();
    members.forEach(
        (key, cities) -> {
          boolean[] marks = new boolean[dataset.cities().size()];
          cities.forEach(city -> marks[city] = true);
          sets.add(CitySet.of(key, label(dataset.city(cities.getFirst()), name, key), marks));
        });
    sets.sort(Comparator.comparingInt(CitySet::count).reversed().thenComparing(CitySet::key));
    return new CityGrouping(name, sets);
  }

  /**
   * The names that {@link #ofAttribute} takes and under which some group has two cities at least;
   * what only says another in Chinese is none of them.
   */
  public static List<String> attributes(Dataset dataset) {
    Set<String> names = new LinkedHashSet<>(List.of(GroupRule.REGION, GroupRule.COUNTRY));
    dataset.cities().forEach(city -> names.addAll(city.attributes().keySet()));
    return names.stream()
        .filter(name -> names.stream().noneMatch(other -> name.equals(other + IN_CHINESE)))
        .filter(name -> ofAttribute(dataset, name).sets().stream().anyMatch(s -> s.count() > 1))
        .toList();
  }

  private static LocalText label(City city, String name, String key) {
    return name.equals(GroupRule.COUNTRY)
        ? city.countryName()
        : new LocalText(key, city.attributes().getOrDefault(name + IN_CHINESE, ""));
  }

  /** Groups by the economic corridors that the dataset's cities lie on: their nodes alone. */
  public static CityGrouping ofCorridors(ScenarioResult result) {
    return ofCorridors(result, 0);
  }

  /** The same with cities that lie so near to the line of a corridor, in kilometres. */
  public static CityGrouping ofCorridors(ScenarioResult result, double withinKm) {
    return named(
        CORRIDOR,
        result,
        result.dataset().annotations().corridors().stream()
            .map(corridor -> corridor.group(withinKm))
            .toList(),
        CityGroup::id);
  }

  /** Named groups, of the dataset or the user, in the order in which they are given. */
  public static CityGrouping ofGroups(ScenarioResult result, List<CityGroup> groups) {
    return named(GROUP, result, groups, CityGroup::id);
  }

  /** Groups under keys of their own, one each, in this order. */
  public static CityGrouping keyed(
      ScenarioResult result, List<CityGroup> groups, List<String> keys) {
    return new CityGrouping(
        GROUP,
        IntStream.range(0, groups.size())
            .mapToObj(at -> set(result, groups.get(at), keys.get(at)))
            .toList());
  }

  private static CitySet set(ScenarioResult result, CityGroup group, String key) {
    return CitySet.of(key, group.name(), GroupMembers.of(result, group));
  }

  private static CityGrouping named(
      String by, ScenarioResult result, List<CityGroup> groups, Function<CityGroup, String> key) {
    return new CityGrouping(by, groups.stream().map(g -> set(result, g, key.apply(g))).toList());
  }

  /** Groups by clusters, in order of their numbers; the key is the number. */
  public static CityGrouping ofClusters(ClusterAnalysis analysis) {
    int[] numbers = analysis.countedByCity();
    List<CitySet> sets = new ArrayList<>();
    for (Cluster cluster : analysis.clusters().clusters()) {
      if (cluster.size() >= ClusterAnalysis.LEAST_CITIES) {
        sets.add(
            CitySet.of(
                Integer.toString(cluster.number()),
                analysis.title(cluster).name(),
                equal(numbers, cluster.number())));
      }
    }
    return new CityGrouping(CLUSTER, sets);
  }

  /**
   * Groups by tiers, the top first; the key is the number of the tier from 1.
   *
   * @param tiers of the dataset's cities
   * @param name what a tier of a number is called
   */
  public static CityGrouping ofTiers(CityTiers tiers, int cities, IntFunction<LocalText> name) {
    int[] numbers = new int[cities];
    for (int city = 0; city < cities; city++) {
      numbers[city] = tiers.tier(city);
    }
    List<CitySet> sets = new ArrayList<>();
    for (int tier = 1; tier <= tiers.tiers().size(); tier++) {
      sets.add(CitySet.of(Integer.toString(tier), name.apply(tier), equal(numbers, tier)));
    }
    return new CityGrouping(TIER, sets);
  }

  /** The same groups, in the same order, of those of their cities that are marked. */
  public CityGrouping among(boolean[] marked) {
    return new CityGrouping(by, sets.stream().map(set -> set.among(marked)).toList());
  }

  /** The same without groups that have no city. */
  public CityGrouping filled() {
    return new CityGrouping(by, sets.stream().filter(set -> set.count() > 0).toList());
  }

  private static boolean[] equal(int[] numbers, int number) {
    boolean[] marks = new boolean[numbers.length];
    for (int city = 0; city < numbers.length; city++) {
      marks[city] = numbers[city] == number;
    }
    return marks;
  }

  /**
   * For each city the number of its group, from 1 in the order of the sets, as {@code
   * GroupLinks.of} takes it; {@code GroupLinks.REST} for none. A city in several is in the first.
   */
  public int[] numberByCity(int cities) {
    int[] numbers = new int[cities];
    for (int set = sets.size() - 1; set >= 0; set--) {
      int number = set + 1;
      sets.get(set).members().stream().forEach(city -> numbers[city] = number);
    }
    return numbers;
  }

  /** How many cities are in more than one group. */
  public long sharedCities(int cities) {
    int[] counts = new int[cities];
    sets.forEach(set -> set.members().stream().forEach(city -> counts[city]++));
    return Arrays.stream(counts).filter(count -> count > 1).count();
  }
}
