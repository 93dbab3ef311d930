package org.meridian.scenario.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.groups.CitySet;

/**
 * What groups of the cities of a dataset come to on one side of a comparison, which may be of
 * another dataset. Cities that the side does not rank count as unranked there.
 */
public final class GroupedSide {

  private final ComparedSide side;
  private final int[] at;

  private GroupedSide(ComparedSide side, int... at) {
    this.side = side;
    this.at = at;
  }

  /**
   * Finds the cities of a dataset on a side.
   *
   * @param node id of the node of the index that ranks, where the side is scored and has it; empty
   *     for the index
   * @param names by which cities are joined beside their ids
   */
  public static GroupedSide of(
      Dataset dataset, ComparedSide side, String node, Function<City, List<String>> names) {
    ComparedSide by = byNode(side, node);
    List<City> cities = dataset.cities();
    if (by.cities() == cities) {
      return new GroupedSide(by, IntStream.range(0, cities.size()).toArray());
    }
    int[] at = new int[cities.size()];
    Arrays.fill(at, CityJoin.NONE);
    CityJoin.of(cities, by.cities(), names).pairs().stream()
        .filter(pair -> pair.a() != CityJoin.NONE)
        .forEach(pair -> at[pair.a()] = pair.b());
    return new GroupedSide(by, at);
  }

  private static ComparedSide byNode(ComparedSide side, String node) {
    return side instanceof ScoredSide scored && !node.isEmpty()
        ? scored.dataset().structure().position(node).stream()
            .mapToObj(position -> (ComparedSide) ScoredSide.of(scored.result(), position))
            .findFirst()
            .orElse(side)
        : side;
  }

  /** How many of some cities, by their positions in the dataset, rank among the first. */
  public int inTop(IntStream cities, int top) {
    return (int)
        cities
            .map(city -> at[city] == CityJoin.NONE ? 0 : side.rank(at[city]))
            .filter(rank -> rank > 0 && rank <= top)
            .count();
  }

  /** The mean score of some cities; NaN where none has one. */
  public double mean(IntStream cities) {
    return cities
        .mapToDouble(city -> at[city] == CityJoin.NONE ? Double.NaN : side.score(at[city]))
        .filter(score -> !Double.isNaN(score))
        .average()
        .orElse(Double.NaN);
  }

  /**
   * What a group comes to on both sides: how many of its cities are among the first on A, on B and
   * B less A, then their mean score on A, on B and B less A; NaN for a mean that is missing.
   */
  public static List<Double> figures(GroupedSide a, GroupedSide b, CitySet group, int top) {
    int topA = a.inTop(group.members().stream(), top);
    int topB = b.inTop(group.members().stream(), top);
    double meanA = a.mean(group.members().stream());
    double meanB = b.mean(group.members().stream());
    return List.of((double) topA, (double) topB, (double) topB - topA, meanA, meanB, meanB - meanA);
  }
}
