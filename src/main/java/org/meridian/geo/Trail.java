package org.meridian.geo;

import java.util.Arrays;

/** A growing row of plane points; a pair of NaN lifts the pen. Not safe for several threads. */
final class Trail {

  private float[] xy = new float[256];
  private int used;

  /** Number of pairs so far. */
  int size() {
    return used / 2;
  }

  void clear() {
    used = 0;
  }

  void add(double x, double y) {
    if (used + 2 > xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[used++] = (float) x;
    xy[used++] = (float) y;
  }

  /** Lifts the pen. */
  void lift() {
    add(Double.NaN, Double.NaN);
  }

  /** Takes a trailing lift back from a trail that began at a pair. */
  void trim(int from) {
    while (size() > from && Float.isNaN(xy[used - 1])) {
      used -= 2;
    }
  }

  /** Drops all pairs from one on. */
  void shorten(int pairs) {
    used = 2 * pairs;
  }

  boolean lifted(int pair) {
    return Float.isNaN(xy[2 * pair]);
  }

  float x(int pair) {
    return xy[2 * pair];
  }

  float y(int pair) {
    return xy[2 * pair + 1];
  }

  /** A copy of all pairs. */
  float[] toArray() {
    return Arrays.copyOf(xy, used);
  }
}
