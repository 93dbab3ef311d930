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
 * @param score summed score of cores and borders; a missing score counts 0
 */
public record Cluster(
    int number,
    int branch,
    List<Integer> cores,
    List<Integer> borders,
    List<Integer> attached,
    double score) {

  /** Copies the lists. */
  public Cluster {
    cores = List.copyOf(cores);
    borders = List.copyOf(borders);
    attached = List.copyOf(attached);
  }

  /**
   * The city with the highest score among cores and borders, of equal ones that of the lower id.
   */
  public int leader(double[] scores) {
    int leader = cores.isEmpty() ? borders.getFirst() : cores.getFirst();
    for (int border : borders) {
      leader = ClusterSet.comesFirst(scores, border, leader) ? border : leader;
    }
    return leader;
  }

  /** How many cities are cores or borders. */
  public int size() {
    return cores.size() + borders.size();
  }
}
