package org.meridian.cluster;

import java.util.Arrays;
import java.util.List;

/**
 * The greatest distance between two of some places. Places are taken from the outside in, and the
 * search ends where what is left cannot reach farther: exact, and near linear for round groups.
 */
public final class SpanSearch {

  private final ClusterPlaces places;
  private final int[] outside;
  private final double[] reach;

  public SpanSearch(ClusterPlaces places, List<Integer> members) {
    this.places = places;
    double x = 0;
    double y = 0;
    double z = 0;
    for (int place : members) {
      x += places.x(place) / members.size();
      y += places.y(place) / members.size();
      z += places.z(place) / members.size();
    }
    double[] from = new double[members.size()];
    for (int at = 0; at < from.length; at++) {
      int place = members.get(at);
      from[at] = -norm(places.x(place) - x, places.y(place) - y, places.z(place) - z);
    }
    int[] order = KeyedOrder.of(from);
    outside = Arrays.stream(order).map(members::get).toArray();
    reach = Arrays.stream(order).mapToDouble(at -> -from[at]).toArray();
  }

  private static double norm(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** In kilometres; 0 for one place. */
  public double km() {
    double chord = 0;
    double most = 0;
    for (int one = 0; one < outside.length && 2 * reach[one] > chord; one++) {
      // A hair is left for rounding, so that the great circle decides.
      for (int other = one + 1;
          other < outside.length && (reach[one] + reach[other]) * (1 + 1e-9) > chord;
          other++) {
        double straight = chord(outside[one], outside[other]);
        if (straight * (1 + 1e-9) >= chord) {
          most = Math.max(most, places.distanceKm(outside[one], outside[other]));
          chord = Math.max(chord, straight);
        }
      }
    }
    return most;
  }

  private double chord(int a, int b) {
    return norm(places.x(a) - places.x(b), places.y(a) - places.y(b), places.z(a) - places.z(b));
  }
}
