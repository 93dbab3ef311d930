package org.meridian.cluster;

import java.util.Arrays;
import org.meridian.cluster.sharing.SharedWork;

/**
 * The core distance of each place: the least radius at which it is a core, that is at which the
 * weights of its neighbours, itself included, come to the minimum. Unweighted it is the distance to
 * the M-th nearest place, itself the first; so for M = 1 it is 0.
 *
 * <p>With it come the cores that a place may be attached to while it is no core itself: of the
 * places nearer than its own core distance those that are cores at a smaller radius than all nearer
 * ones. The first of them that is a core at a radius is the nearest core there; of equally near
 * ones it is the one with the lower id.
 *
 * <p>Source: Ester, Kriegel, Sander, Xu (1996), DBSCAN; Campello, Moulavi, Sander (2013), core
 * distance.
 */
final class CoreDistances {

  /** Sums of weights are compared with the minimum up to this. */
  static final double TOLERANCE = 1e-9;

  private static final int[] NONE = {};

  private final ClusterPlaces places;
  private final DensityWeights weights;
  private final JoinBarrier barrier;
  private final double minimum;
  private final double[] km;
  private final int[] sooner;
  private final int[][] attachable;

  /**
   * Measures all places.
   *
   * @param minimum above 0
   */
  CoreDistances(ClusterPlaces places, double minimum, DensityWeights weights, JoinBarrier barrier) {
    this.places = places;
    this.weights = weights;
    this.barrier = barrier;
    this.minimum = minimum;
    km = new double[places.size()];
    sooner = new int[places.size()];
    attachable = new int[places.size()][];
    double[][] away = new double[km.length][];
    SharedWork.over(
        km.length,
        (from, end) -> {
          NeighbourQueue queue = new NeighbourQueue(places, barrier);
          for (int slot = from; slot < end; slot++) {
            int place = places.tree().point(slot);
            measure(place, queue);
            away[place] = queue.takenKm();
          }
        });
    SharedWork.over(
        km.length,
        (from, end) -> {
          for (int place = from; place < end; place++) {
            choose(place, away[place]);
          }
        });
  }

  /** Takes neighbours in order of distance until their weights come to the minimum. */
  private void measure(int place, NeighbourQueue queue) {
    queue.start(place, firstGuess());
    double sum = weights.of(place);
    double far = 0;
    while (sum < minimum - TOLERANCE && queue.next()) {
      sum += weights.of(queue.place());
      far = queue.km();
    }
    km[place] = sum < minimum - TOLERANCE ? Double.POSITIVE_INFINITY : far;
    attachable[place] = queue.taken();
  }

  /** How many neighbours are likely to be wanted. */
  private int firstGuess() {
    return (int) Math.min(places.size(), Math.max(4, Math.ceil(minimum) + 2));
  }

  /** Keeps of the neighbours those that can be the nearest core, and one that is a core sooner. */
  private void choose(int place, double[] away) {
    sooner[place] = -1;
    int[] near = attachable[place];
    int kept = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int at = 0; at < near.length; at++) {
      int other = near[at];
      if (sooner[place] < 0 && km[other] <= km[place] && km[other] < Double.POSITIVE_INFINITY) {
        sooner[place] = other;
      }
      if (km[other] < least && away[at] < km[place]) {
        least = km[other];
        near[kept++] = other;
      }
    }
    attachable[place] = kept == 0 ? NONE : Arrays.copyOf(near, kept);
  }

  /** The core distance of a place in kilometres; infinite where it is never a core. */
  double km(int place) {
    return km[place];
  }

  /** Whether a place is a core at a radius. */
  boolean isCore(int place, double radiusKm) {
    return km[place] <= radiusKm;
  }

  /**
   * A place within the core distance of a place that is a core no later; -1 where there is none.
   */
  int sooner(int place) {
    return sooner[place];
  }

  /** The nearest core within a radius of a place that is no core there; -1 where there is none. */
  int nearestCore(int place, double radiusKm) {
    for (int core : attachable[place]) {
      if (km[core] <= radiusKm) {
        return places.distanceKm(place, core) <= radiusKm ? core : -1;
      }
    }
    return -1;
  }

  /** The least radius at which a place belongs to a cluster, as core or border. */
  double attachKm(int place) {
    double least = km[place];
    for (int core : attachable[place]) {
      least = Math.min(least, Math.max(km[core], places.distanceKm(place, core)));
    }
    return least;
  }

  ClusterPlaces places() {
    return places;
  }

  DensityWeights weights() {
    return weights;
  }

  JoinBarrier barrier() {
    return barrier;
  }

  double minimum() {
    return minimum;
  }
}
