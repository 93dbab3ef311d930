package org.meridian.flow.network;

import java.util.Arrays;

/**
 * The cities that can be reached from a source, level by level (a level is a number of edges), and
 * how many shortest paths lead to each. A level is found from the links out of the one before it
 * or, where these are more, from the links into the cities not yet reached.
 *
 * <p>Source: Beamer, Asanovic and Patterson, Direction-optimizing breadth-first search, SC 2012.
 */
final class PathSearch {

  private static final int UNSEEN = -1;

  private final NeighbourLists out;
  private final NeighbourLists into;
  private final int[] order;
  private final int[] starts;
  private final int[] level;
  private final double[] paths;

  /** Paths to the cities of the last level while the next one is gathered, else 0. */
  private final double[] front;

  private int reached;
  private int levels;
  private long linksIntoOthers;

  PathSearch(NeighbourLists out, NeighbourLists into) {
    this.out = out;
    this.into = into;
    order = new int[out.count()];
    starts = new int[out.count() + 2];
    level = new int[out.count()];
    paths = new double[out.count()];
    front = new double[out.count()];
    Arrays.fill(level, UNSEEN);
  }

  /** How many levels there are, the source's own counted. */
  int levels() {
    return levels;
  }

  /** The place of the first city of a level, or the one behind all cities. */
  int start(int of) {
    return of < levels ? starts[of] : reached;
  }

  /** The city at a place, nearer ones first. */
  int city(int place) {
    return order[place];
  }

  /** How many shortest paths lead from the source to a city. */
  double paths(int city) {
    return paths[city];
  }

  /** Searches from a source. */
  void from(int source) {
    for (int place = 0; place < reached; place++) {
      level[order[place]] = UNSEEN;
    }
    reached = 0;
    levels = 0;
    linksIntoOthers = into.cities().length;
    reach(source, 1);
    for (int begin = 0; begin < reached; begin = starts[levels]) {
      starts[++levels] = reached;
      if (linksOut(begin) > linksIntoOthers + out.count()) {
        gather(begin);
      } else {
        spread(begin);
      }
    }
  }

  private void reach(int city, double ways) {
    level[city] = levels;
    paths[city] = ways;
    order[reached++] = city;
    linksIntoOthers -= into.starts()[city + 1] - into.starts()[city];
  }

  /** How many links lead out of the cities from a place on. */
  private long linksOut(int begin) {
    long links = 0;
    for (int place = begin; place < reached; place++) {
      links += out.starts()[order[place] + 1] - out.starts()[order[place]];
    }
    return links;
  }

  /** Hands the paths of the last level to all that it has links to. */
  private void spread(int begin) {
    int end = reached;
    for (int place = begin; place < end; place++) {
      int city = order[place];
      double ways = paths[city];
      for (int at = out.starts()[city]; at < out.starts()[city + 1]; at++) {
        int other = out.cities()[at];
        if (level[other] == UNSEEN) {
          reach(other, ways);
        } else if (level[other] == levels) {
          paths[other] += ways;
        }
      }
    }
  }

  /** Lets all cities not yet reached fetch the paths of the last level. */
  private void gather(int begin) {
    int end = reached;
    for (int place = begin; place < end; place++) {
      front[order[place]] = paths[order[place]];
    }
    for (int city = 0; city < level.length; city++) {
      double ways = level[city] == UNSEEN ? into.sum(city, front) : 0;
      if (ways > 0) {
        reach(city, ways);
      }
    }
    for (int place = begin; place < end; place++) {
      front[order[place]] = 0;
    }
  }
}
