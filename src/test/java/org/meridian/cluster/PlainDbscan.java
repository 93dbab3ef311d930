package org.meridian.cluster;

import java.util.Arrays;

/** DBSCAN as it is defined, over all pairs, with the rule of the nearest core for borders. */
final class PlainDbscan {

  private final ClusterPlaces places;
  private final boolean[] core;
  private final int[] cluster;
  private final int[] nearest;
  private final double radius;

  PlainDbscan(ClusterPlaces places, double minimum, double radius) {
    this(places, DensityWeights.equal(places.size()), minimum, radius);
  }

  PlainDbscan(ClusterPlaces places, DensityWeights weights, double minimum, double radius) {
    this.places = places;
    this.radius = radius;
    int size = places.size();
    core = new boolean[size];
    cluster = new int[size];
    nearest = new int[size];
    Arrays.fill(cluster, -1);
    for (int place = 0; place < size; place++) {
      double density = 0;
      for (int other = 0; other < size; other++) {
        density += isNear(place, other) ? weights.of(other) : 0;
      }
      core[place] = density >= minimum - 1e-9;
    }
    for (int place = 0; place < size; place++) {
      if (core[place] && cluster[place] < 0) {
        spread(place, place);
      }
    }
    for (int place = 0; place < size; place++) {
      nearest[place] = core[place] ? place : nearestCore(place, size);
      cluster[place] = nearest[place] < 0 ? -1 : cluster[nearest[place]];
    }
  }

  private boolean isNear(int place, int other) {
    return place == other || places.distanceKm(place, other) <= radius;
  }

  private void spread(int place, int name) {
    cluster[place] = name;
    for (int other = 0; other < core.length; other++) {
      if (core[other] && cluster[other] < 0 && isNear(place, other)) {
        spread(other, name);
      }
    }
  }

  private int nearestCore(int place, int size) {
    int best = -1;
    for (int other = 0; other < size; other++) {
      if (core[other]
          && isNear(place, other)
          && (best < 0 || places.distanceKm(place, other) < places.distanceKm(place, best))) {
        best = other;
      }
    }
    return best;
  }

  CityRole role(int place) {
    return core[place] ? CityRole.CORE : nearest[place] < 0 ? CityRole.NOISE : CityRole.BORDER;
  }

  int cluster(int place) {
    return cluster[place];
  }

  int nearestCore(int place) {
    return nearest[place];
  }

  /** The first core of a cluster. */
  int firstOf(int name) {
    return name;
  }
}
