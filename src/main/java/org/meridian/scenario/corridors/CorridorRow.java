package org.meridian.scenario.corridors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.meridian.model.groups.Corridor;

/**
 * A corridor with the scores of its cities. Scores and ranks are those among all cities of the
 * dataset; nothing is normalised anew.
 *
 * @param corridor it
 * @param cities positions of its node cities that the dataset has, in order along it
 * @param ranks rank of each within the corridor, equal scores sharing one; 0 without a score
 * @param scores scores of the cities of a corridor
 * @param links links along a corridor
 * @param unscored nodes along it that count in nothing: the dataset lacks them, or they have no
 *     score
 * @param clusters numbers of the clusters that it passes
 */
public record CorridorRow(
    Corridor corridor,
    List<Integer> cities,
    List<Integer> ranks,
    CorridorScores scores,
    CorridorLinks links,
    List<Corridor.Node> unscored,
    Set<Integer> clusters) {

  /** Copies the collections. */
  public CorridorRow {
    cities = List.copyOf(cities);
    ranks = List.copyOf(ranks);
    unscored = List.copyOf(unscored);
    clusters = Set.copyOf(clusters);
  }

  /**
   * The weakest link of two node cities that follow each other.
   *
   * @param from position of the one city
   * @param to position of the other
   * @param strength of the pathway between them; 0 where there is none
   */
  public record Gap(int from, int to, double strength) {}

  /**
   * Scores of the cities of a corridor.
   *
   * @param sum of the scores; NaN where too few cities have one
   * @param mean of the scores; NaN where too few cities have one
   * @param best position of the city with the greatest score; empty without any
   * @param weakest position of the city with the least score; empty without any
   */
  public record CorridorScores(double sum, double mean, OptionalInt best, OptionalInt weakest) {}

  /**
   * Links along a corridor.
   *
   * @param inside strength of pathways between its cities
   * @param toOthers strength of pathways to cities that lie on other corridors only
   * @param gap the weakest consecutive pair; empty where fewer than two follow each other
   */
  public record CorridorLinks(double inside, double toOthers, Optional<Gap> gap) {}
}
