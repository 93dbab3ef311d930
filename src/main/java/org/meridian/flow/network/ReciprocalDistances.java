package org.meridian.flow.network;

import java.util.Arrays;

/**
 * For 64 sources at a time: 1 / (edges on the shortest path) between each city and each source, in
 * the direction that reaches the source; 0 where there is none. A bit a source tells which of them
 * a city has been found from.
 *
 * <p>Source: Then and others, The more the merrier: efficient multi-source graph traversal,
 * Proceedings of the VLDB Endowment 8 (2014).
 */
final class ReciprocalDistances implements SourceBlocks.Adder {

  /** How many sources are searched from at once. */
  static final int SOURCES = Long.SIZE;

  private final NeighbourLists into;
  private final long[] seen;
  private final long[] front;
  private final long[] next;
  private int[] active;
  private int[] reached;
  private int count;

  /**
   * @param into lists of the cities that links come from
   */
  ReciprocalDistances(NeighbourLists into) {
    this.into = into;
    seen = new long[into.count()];
    front = new long[into.count()];
    next = new long[into.count()];
    active = new int[into.count()];
    reached = new int[into.count()];
  }

  @Override
  public void add(int[] sources, int from, int to, double[] sums) {
    Arrays.fill(seen, 0);
    count = 0;
    for (int at = from; at < to; at++) {
      long bit = 1L << (at - from);
      seen[sources[at]] |= bit;
      front[sources[at]] |= bit;
      active[count++] = sources[at];
    }
    for (int edges = 1; count > 0; edges++) {
      int touched = spread();
      keepNew(touched, edges, sums);
    }
  }

  /** Hands the bits of all active cities to their neighbours; gives how many these are. */
  private int spread() {
    int touched = 0;
    for (int n = 0; n < count; n++) {
      int city = active[n];
      long bits = front[city];
      front[city] = 0;
      for (int at = into.starts()[city]; at < into.starts()[city + 1]; at++) {
        int other = into.cities()[at];
        if (next[other] == 0) {
          reached[touched++] = other;
        }
        next[other] |= bits;
      }
    }
    return touched;
  }

  /** Those found from a source for the first time are active next. */
  private void keepNew(int touched, int edges, double[] sums) {
    count = 0;
    for (int n = 0; n < touched; n++) {
      int city = reached[n];
      long found = next[city] & ~seen[city];
      next[city] = 0;
      if (found != 0) {
        seen[city] |= found;
        front[city] = found;
        sums[city] += (double) Long.bitCount(found) / edges;
        active[count++] = city;
      }
    }
  }
}
