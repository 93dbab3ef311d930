package org.meridian.flow.network;

import org.meridian.model.LinkTable;

/**
 * Who is linked with whom, as arrays: the neighbours of a city stand from {@code starts[city]} to
 * before {@code starts[city + 1]}, their weights beside them; 12 bytes a neighbour.
 *
 * @param starts one a city, and one behind the last
 * @param cities positions of neighbours
 * @param weights above 0, in the unit of the links
 */
record NeighbourLists(int[] starts, int[] cities, double[] weights) {

  /**
   * The neighbours along links, or against them; both are one where links have no direction.
   *
   * @param links the links
   * @param weights one a link; missing ones and those of 0 or less are no edges
   * @param count how many cities there are
   * @param against whether lists hold the cities that links come from
   */
  static NeighbourLists of(LinkTable links, double[] weights, int count, boolean against) {
    int[] starts = new int[count + 1];
    for (int link = 0; link < weights.length; link++) {
      if (weights[link] > 0) {
        starts[from(links, link, against) + 1]++;
        starts[from(links, link, !against) + 1] += links.isDirected() ? 0 : 1;
      }
    }
    for (int city = 0; city < count; city++) {
      starts[city + 1] += starts[city];
    }
    NeighbourLists lists =
        new NeighbourLists(starts, new int[starts[count]], new double[starts[count]]);
    int[] next = starts.clone();
    for (int link = 0; link < weights.length; link++) {
      if (weights[link] > 0) {
        int one = from(links, link, against);
        int other = from(links, link, !against);
        lists.put(next[one]++, other, weights[link]);
        if (!links.isDirected()) {
          lists.put(next[other]++, one, weights[link]);
        }
      }
    }
    return lists;
  }

  private static int from(LinkTable links, int link, boolean against) {
    return against ? links.destination(link) : links.origin(link);
  }

  private void put(int place, int city, double weight) {
    cities[place] = city;
    weights[place] = weight;
  }

  /** How many cities there are. */
  int count() {
    return starts.length - 1;
  }

  /** Whether a city has no neighbour here. */
  boolean isLonely(int city) {
    return starts[city] == starts[city + 1];
  }

  /** The sum of some values, one a city, over the neighbours of a city. */
  double sum(int city, double[] values) {
    int end = starts[city + 1];
    double sum = 0;
    for (int at = starts[city]; at < end; at++) {
      sum += values[cities[at]];
    }
    return sum;
  }
}
