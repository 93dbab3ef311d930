package org.meridian.geo.clip;

import java.util.Arrays;
import org.meridian.geo.projection.PlanePath;

/**
 * Where the stretches of one polygon enter and leave the map, as positions on its outline. A ring
 * that begins inside has no entry for its first stretch and no exit for its last; both are joined
 * when the ring ends. Not safe for several threads.
 */
final class OutlineCrossings {

  private static final double NONE = Double.NaN;

  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] entry = new double[16];
  private double[] exit = new double[16];
  private int size;
  private int ringStart;
  private boolean open;

  void clear() {
    size = 0;
    ringStart = 0;
    open = false;
  }

  /** A stretch begins with the next pair of the trail, at a position on the outline. */
  void enter(double position, int pair) {
    begin(pair, position);
  }

  /** The stretch that is open ends before a pair of the trail, at a position on the outline. */
  void leave(double position, int pair) {
    to[size - 1] = pair;
    exit[size - 1] = position;
    open = false;
  }

  /** A stretch begins inside the map. */
  void beginInside(int pair) {
    if (!open) {
      begin(pair, NONE);
    }
  }

  private void begin(int pair, double position) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      entry = Arrays.copyOf(entry, 2 * size);
      exit = Arrays.copyOf(exit, 2 * size);
    }
    from[size] = pair;
    entry[size] = position;
    exit[size] = NONE;
    size++;
    open = true;
  }

  /**
   * Ends a ring. When it was cut, its last stretch is joined with its first.
   *
   * @return whether the whole ring lies inside; its single stretch is then taken out again
   */
  boolean endRing(PlanePath trail) {
    if (open) {
      to[size - 1] = trail.size();
      open = false;
      if (size - ringStart == 1 && Double.isNaN(entry[size - 1])) {
        size = ringStart;
        return true;
      }
      joinEnds(trail);
    }
    ringStart = size;
    return false;
  }

  /** Copies the first stretch, which began inside, behind the last, which ended there. */
  private void joinEnds(PlanePath trail) {
    int last = size - 1;
    for (int i = from[ringStart] + 1; i < to[ringStart]; i++) {
      trail.add(trail.x(i), trail.y(i));
    }
    to[last] = trail.size();
    exit[last] = exit[ringStart];
    size = last;
    from[ringStart] = from[last];
    to[ringStart] = to[last];
    entry[ringStart] = entry[last];
    exit[ringStart] = exit[last];
  }

  /** How many stretches of outline lie between crossings. */
  int size() {
    return size;
  }

  int from(int stretch) {
    return from[stretch];
  }

  int to(int stretch) {
    return to[stretch];
  }

  /** Position of an end: ends 2k and 2k+1 are entry and exit of stretch k. */
  double position(int end) {
    return end % 2 == 0 ? entry[end / 2] : exit[end / 2];
  }
}
