package org.meridian.geo.projection;

import java.util.Arrays;

/** A growing row of plane points; a pair of NaN lifts the pen. Not safe for several threads. */
public final class PlanePath {

  private float[] xy = new float[256];
  private int used;

  /** Number of pairs so far. */
  public int size() {
    return used / 2;
  }

  public void clear() {
    used = 0;
  }

  public void add(double x, double y) {
    if (used + 2 > xy.length) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[used++] = (float) x;
    xy[used++] = (float) y;
  }

  /** Ends the line; the next point begins another. */
  public void lift() {
    add(Double.NaN, Double.NaN);
  }

  /** Takes a trailing lift back from a trail that began at a pair. */
  public void trim(int from) {
    while (size() > from && Float.isNaN(xy[used - 1])) {
      used -= 2;
    }
  }

  /** Drops all pairs from one on. */
  public void shorten(int pairs) {
    used = 2 * pairs;
  }

  public boolean lifted(int pair) {
    return Float.isNaN(xy[2 * pair]);
  }

  public float x(int pair) {
    return xy[2 * pair];
  }

  public float y(int pair) {
    return xy[2 * pair + 1];
  }

  /** A copy of all pairs. */
  public float[] toArray() {
    return Arrays.copyOf(xy, used);
  }
}
