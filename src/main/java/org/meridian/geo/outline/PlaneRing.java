package org.meridian.geo.outline;

/** Measures of rings in the plane, x and y interleaved, the first point not repeated. */
final class PlaneRing {

  private PlaneRing() {}

  /** The area of a ring, above 0 where it turns left. */
  static double area(double[] ring) {
    double twice = 0;
    for (int at = 0; at < ring.length; at += 2) {
      int next = (at + 2) % ring.length;
      twice += ring[at] * ring[next + 1] - ring[next] * ring[at + 1];
    }
    return twice / 2;
  }

  /** Whether a ring holds a point. */
  static boolean holds(double[] ring, double x, double y) {
    boolean odd = false;
    for (int at = 0; at < ring.length; at += 2) {
      int next = (at + 2) % ring.length;
      boolean crosses = ring[at + 1] > y != ring[next + 1] > y;
      if (crosses) {
        double share = (y - ring[at + 1]) / (ring[next + 1] - ring[at + 1]);
        odd ^= ring[at] + share * (ring[next] - ring[at]) > x;
      }
    }
    return odd;
  }
}
