package org.meridian.scenario.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.meridian.cluster.Cluster;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * What else is known of the cities of a cluster. The mean percentile of a part of the index is the
 * mean, over the members that are ranked in it, of the share of ranked cities that do no better, in
 * per cent; our own choice.
 *
 * @param population summed population of the members that have one; NaN where none has
 * @param counted how many members have a population
 * @param strongest position of the part directly below the index with the greatest mean percentile,
 *     of equal ones the first; empty where there are fewer than two parts with ranked members
 * @param strongestPercentile its mean percentile, above 0 and up to 100; NaN where it is empty
 * @param weakest position of the part with the least, of equal ones the first
 * @param weakestPercentile its mean percentile
 */
public record ClusterTraits(
    double population,
    int counted,
    OptionalInt strongest,
    double strongestPercentile,
    OptionalInt weakest,
    double weakestPercentile) {

  private static final String PEOPLE = "population";
  private static final double FULL = 100;

  /** The traits of a cluster; O(members and cities by part). */
  public static ClusterTraits of(ClusterAnalysis analysis, Cluster cluster) {
    List<Integer> cities =
        analysis.clusters().members(cluster).stream().map(analysis.places()::position).toList();
    double[] people =
        cities.stream()
            .mapToDouble(
                city -> ScopedPlaces.number(analysis.result().dataset().city(city), PEOPLE))
            .filter(number -> !Double.isNaN(number))
            .toArray();
    Extremes parts = new Extremes();
    for (int part : analysis.result().dataset().structure().children(IndexStructure.ROOT)) {
      parts.meet(part, percentile(analysis.result(), part, cities));
    }
    double sum = people.length == 0 ? Double.NaN : Arrays.stream(people).sum();
    return parts.strongest == parts.weakest
        ? new ClusterTraits(
            sum, people.length, OptionalInt.empty(), Double.NaN, OptionalInt.empty(), Double.NaN)
        : new ClusterTraits(
            sum,
            people.length,
            OptionalInt.of(parts.strongest),
            parts.most,
            OptionalInt.of(parts.weakest),
            parts.least);
  }

  /** The parts with the greatest and the least mean percentile so far. */
  private static final class Extremes {
    private int strongest = -1;
    private int weakest = -1;
    private double most = Double.NEGATIVE_INFINITY;
    private double least = Double.POSITIVE_INFINITY;

    void meet(int part, double mean) {
      strongest = mean > most ? part : strongest;
      most = mean > most ? mean : most;
      weakest = mean < least ? part : weakest;
      least = mean < least ? mean : least;
    }
  }

  private static double percentile(ScenarioResult result, int node, List<Integer> cities) {
    CityRanking ranking = result.cities().ranking(node);
    int ranked = ranking.rankedCount();
    return cities.stream()
        .mapToInt(ranking::rank)
        .filter(rank -> rank > 0)
        .mapToDouble(rank -> FULL * (ranked - rank + 1) / ranked)
        .average()
        .orElse(Double.NaN);
  }
}
