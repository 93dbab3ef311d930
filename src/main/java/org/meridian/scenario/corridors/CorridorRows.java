package org.meridian.scenario.corridors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.meridian.model.LinkTable;
import org.meridian.model.groups.Corridor;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.corridors.CorridorRow.CorridorLinks;
import org.meridian.scenario.corridors.CorridorRow.CorridorScores;

/** Works out the rows of corridors. A city on two of them counts in both, in the total once. */
public final class CorridorRows {

  private final ScenarioResult result;
  private final int node;
  private final int[] clusterOf;
  private final double[] scores;
  private final Map<Long, Double> strengths = new HashMap<>();
  private final List<Corridor> corridors;

  /**
   * The corridors that cities of a result lie on.
   *
   * @param node position of the node of the index whose scores count
   * @param clusterOf number of the cluster of each city; 0 for none
   */
  public CorridorRows(ScenarioResult result, int node, int[] clusterOf) {
    this.result = result;
    this.node = node;
    this.clusterOf = clusterOf.clone();
    scores = result.cities().scores(node);
    corridors = result.dataset().annotations().corridors();
    LinkTable links = result.links().links();
    double[] values = strength();
    for (int link = 0; link < links.size(); link++) {
      if (!Double.isNaN(values[link])) {
        strengths.merge(
            key(links.origin(link), links.destination(link)), values[link], Double::sum);
      }
    }
  }

  private double[] strength() {
    String id = result.dataset().structure().node(node).id();
    int measure = result.links().result().input().structure().position(id).orElse(0);
    return result.links().result().scores(measure);
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** The rows in the order of the corridors. */
  public List<CorridorRow> rows() {
    return corridors.stream().map(this::row).toList();
  }

  /** How many cities lie on any corridor, each counted once. */
  public int totalCities() {
    Set<Integer> all = new TreeSet<>();
    corridors.forEach(corridor -> all.addAll(positions(corridor)));
    return all.size();
  }

  private List<Integer> positions(Corridor corridor) {
    List<Integer> positions = new ArrayList<>();
    for (Corridor.Node each : corridor.nodes()) {
      result.dataset().cityPosition(each.cityId()).ifPresent(positions::add);
    }
    return positions;
  }

  private CorridorRow row(Corridor corridor) {
    List<Integer> cities = positions(corridor);
    List<Integer> scored = cities.stream().filter(city -> !Double.isNaN(scores[city])).toList();
    double threshold = result.scenario().settings().missing().threshold();
    boolean isKnown = !scored.isEmpty() && scored.size() >= threshold * cities.size();
    double sum = scored.stream().mapToDouble(city -> scores[city]).sum();
    Comparator<Integer> byScore = Comparator.comparingDouble(city -> scores[city]);
    return new CorridorRow(
        corridor,
        cities,
        ranks(cities),
        new CorridorScores(
            isKnown ? sum : Double.NaN,
            isKnown ? sum / scored.size() : Double.NaN,
            position(scored.stream().max(byScore)),
            position(scored.stream().min(byScore))),
        new CorridorLinks(inside(cities), toOthers(corridor, cities), gap(corridor)),
        corridor.nodes().stream().filter(node -> !isScored(node)).toList(),
        cities.stream().map(c -> clusterOf[c]).filter(n -> n > 0).collect(Collectors.toSet()));
  }

  private boolean isScored(Corridor.Node node) {
    OptionalInt city = result.dataset().cityPosition(node.cityId());
    return city.isPresent() && !Double.isNaN(scores[city.getAsInt()]);
  }

  private static OptionalInt position(Optional<Integer> city) {
    return city.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private List<Integer> ranks(List<Integer> cities) {
    List<Integer> ranks = new ArrayList<>();
    for (int city : cities) {
      long better = cities.stream().filter(other -> scores[other] > scores[city]).count();
      ranks.add(Double.isNaN(scores[city]) ? 0 : (int) better + 1);
    }
    return ranks;
  }

  private double strength(int one, int other) {
    return strengths.getOrDefault(key(one, other), 0.0);
  }

  private double inside(List<Integer> cities) {
    double sum = 0;
    for (int one = 0; one < cities.size(); one++) {
      for (int other = one + 1; other < cities.size(); other++) {
        sum += strength(cities.get(one), cities.get(other));
      }
    }
    return sum;
  }

  private double toOthers(Corridor own, List<Integer> cities) {
    Set<Integer> others = new TreeSet<>();
    corridors.stream()
        .filter(corridor -> corridor != own)
        .forEach(corridor -> others.addAll(positions(corridor)));
    cities.forEach(others::remove);
    double sum = 0;
    for (int city : cities) {
      for (int other : others) {
        sum += strength(city, other);
      }
    }
    return sum;
  }

  /** Only nodes that follow each other and that the dataset both has. */
  private Optional<CorridorRow.Gap> gap(Corridor corridor) {
    Optional<CorridorRow.Gap> weakest = Optional.empty();
    for (int at = 1; at < corridor.nodes().size(); at++) {
      OptionalInt from = result.dataset().cityPosition(corridor.nodes().get(at - 1).cityId());
      OptionalInt to = result.dataset().cityPosition(corridor.nodes().get(at).cityId());
      if (from.isPresent() && to.isPresent()) {
        double strength = strength(from.getAsInt(), to.getAsInt());
        if (weakest.isEmpty() || strength < weakest.get().strength()) {
          weakest = Optional.of(new CorridorRow.Gap(from.getAsInt(), to.getAsInt(), strength));
        }
      }
    }
    return weakest;
  }
}
