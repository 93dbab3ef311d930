package org.meridian.cluster;

import java.util.List;

/**
 * Cities that act as one, at one setting. Members are places, each list in order of score, then of
 * id.
 *
 * @param number its rank by summed score among the clusters of the cut, from 1; no identity
 * @param branch what keeps its identity through radii
 * @param cores cities that are dense by themselves
 * @param borders cities within the radius of a core
 * @param attached cities that are near only by the wider distance
 * @param size how many cities count: cores and borders, and attached ones where they are to count
 * @param score summed score of the cities that count; a missing score counts 0
 */
public record Cluster(
    int number,
    int branch,
    List<Integer> cores,
    List<Integer> borders,
    List<Integer> attached,
    int size,
    double score) {

  /** Copies the lists. */
  public Cluster {
    cores = List.copyOf(cores);
    borders = List.copyOf(borders);
    attached = List.copyOf(attached);
  }
}
