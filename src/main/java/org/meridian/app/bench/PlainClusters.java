package org.meridian.app.bench;

import java.util.Arrays;
import org.meridian.cluster.ClusterPlaces;

/**
 * Clusters as they are defined, over all pairs: the plain way that the benchmark compares with.
 * Equal weights; borders are not looked for.
 */
final class PlainClusters {

  private final ClusterPlaces places;
  private final int minimum;

  PlainClusters(ClusterPlaces places, int minimum) {
    this.places = places;
    this.minimum = minimum;
  }

  /** DBSCAN at one radius; the number of clusters. */
  int cut(double radiusKm) {
    int size = places.size();
    boolean[] core = new boolean[size];
    for (int place = 0; place < size; place++) {
      int near = 0;
      for (int other = 0; other < size; other++) {
        near += places.distanceKm(place, other) <= radiusKm ? 1 : 0;
      }
      core[place] = near >= minimum;
    }
    boolean[] seen = new boolean[size];
    int[] stack = new int[size];
    int clusters = 0;
    for (int place = 0; place < size; place++) {
      if (core[place] && !seen[place]) {
        clusters++;
        spread(place, radiusKm, core, seen, stack);
      }
    }
    return clusters;
  }

  private void spread(int first, double radiusKm, boolean[] core, boolean[] seen, int[] stack) {
    int depth = 0;
    stack[depth++] = first;
    seen[first] = true;
    while (depth > 0) {
      int place = stack[--depth];
      for (int other = 0; other < core.length; other++) {
        if (core[other] && !seen[other] && places.distanceKm(place, other) <= radiusKm) {
          seen[other] = true;
          stack[depth++] = other;
        }
      }
    }
  }

  /** From which radius in kilometres each place is a core. */
  private double[] coreKm() {
    int size = places.size();
    double[] core = new double[size];
    double[] row = new double[size];
    for (int place = 0; place < size; place++) {
      for (int other = 0; other < size; other++) {
        row[other] = places.distanceKm(place, other);
      }
      Arrays.sort(row);
      core[place] = row[Math.min(size, minimum) - 1];
    }
    return core;
  }

  /** The tree of all radii by Prim's method; the sum of its edges in kilometres. */
  double tree() {
    int size = places.size();
    double[] core = coreKm();
    double[] nearest = new double[size];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    boolean[] joined = new boolean[size];
    double sum = 0;
    int place = 0;
    for (int round = 1; round < size; round++) {
      joined[place] = true;
      int next = -1;
      for (int other = 0; other < size; other++) {
        if (!joined[other]) {
          double km = Math.max(places.distanceKm(place, other), Math.max(core[place], core[other]));
          nearest[other] = Math.min(nearest[other], km);
          next = next < 0 || nearest[other] < nearest[next] ? other : next;
        }
      }
      sum += nearest[next];
      place = next;
    }
    return sum;
  }
}
