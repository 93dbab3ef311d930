package org.meridian.flow.network;

/**
 * For one source after another: on how many shortest paths to all other cities each city lies
 * between, paths of equal length each counting their part. Unit: paths.
 *
 * <p>Source: Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical
 * Sociology 25 (2001).
 */
final class PathShares implements SourceBlocks.Adder {

  private final NeighbourLists out;
  private final PathSearch search;

  /** Of the cities of the level last summed: (1 + share) / paths to it; 0 of all others. */
  private final double[] ratio;

  private final double[] share;

  /**
   * @param out lists of the cities that links lead to
   * @param into lists of the cities that links come from
   */
  PathShares(NeighbourLists out, NeighbourLists into) {
    this.out = out;
    search = new PathSearch(out, into);
    ratio = new double[out.count()];
    share = new double[out.count()];
  }

  @Override
  public void add(int[] sources, int from, int to, double[] sums) {
    for (int at = from; at < to; at++) {
      search.from(sources[at]);
      int furthest = search.levels() - 1;
      for (int level = furthest; level > 0; level--) {
        keepShares(level, level == furthest, sums);
      }
      for (int place = search.start(1); place < search.start(2); place++) {
        ratio[search.city(place)] = 0;
      }
    }
  }

  /** Sums the shares of the cities of a level, then lets only their ratios stand. */
  private void keepShares(int level, boolean furthest, double[] sums) {
    int begin = search.start(level);
    int end = search.start(level + 1);
    for (int place = begin; place < end; place++) {
      int city = search.city(place);
      share[city] = furthest ? 0 : search.paths(city) * out.sum(city, ratio);
      sums[city] += share[city];
    }
    for (int place = end; !furthest && place < search.start(level + 2); place++) {
      ratio[search.city(place)] = 0;
    }
    for (int place = begin; place < end; place++) {
      int city = search.city(place);
      ratio[city] = (1 + share[city]) / search.paths(city);
    }
  }
}
