package org.meridian.cluster;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** What lies within a distance of a place, exact at the edge. */
final class PlaceNeighbours {

  private PlaceNeighbours() {}

  /** Visits the neighbours of a place within a distance, itself included, in no stated order. */
  static void visit(CoreDistances cores, int place, double km, IntConsumer visitor) {
    ClusterPlaces places = cores.places();
    places
        .tree()
        .within(
            places.x(place),
            places.y(place),
            places.z(place),
            ClusterPlaces.reach(km),
            (other, square) -> {
              boolean near =
                  other == place
                      || !cores.barrier().separates(place, other)
                          && places.distanceKm(place, other) <= km;
              if (near) {
                visitor.accept(other);
              }
            });
  }

  /** The weights of the neighbours, summed in order of id. */
  static double density(CoreDistances cores, int place, double km) {
    BitSet near = new BitSet(cores.places().size());
    visit(cores, place, km, near::set);
    double sum = 0;
    for (int other = near.nextSetBit(0); other >= 0; other = near.nextSetBit(other + 1)) {
      sum += cores.weights().of(other);
    }
    return sum;
  }

  /** The nearest core at a radius, not farther than a limit; -1 where there is none. */
  static int nearestCore(CoreDistances cores, int place, double radiusKm, double limitKm) {
    return nearest(cores, place, limitKm, (other, km) -> cores.isCore(other, radiusKm));
  }

  /** The nearest place that reaches another by its own radius; NaN reaches none. */
  static int nearestReaching(CoreDistances cores, int place, double limitKm, double[] ownKm) {
    return nearest(cores, place, limitKm, (other, km) -> km <= ownKm[other]);
  }

  /** Chooses among neighbours. */
  private interface Choice {
    boolean takes(int other, double km);
  }

  /** The nearest neighbour of a choice, of equally near ones the one with the lower id. */
  private static int nearest(CoreDistances cores, int place, double limitKm, Choice choice) {
    int[] nearest = {-1};
    double[] least = {Double.POSITIVE_INFINITY};
    visit(
        cores,
        place,
        limitKm,
        other -> {
          double km = cores.places().distanceKm(place, other);
          boolean isNearer = km < least[0] || km == least[0] && other < nearest[0];
          if (other != place && isNearer && choice.takes(other, km)) {
            least[0] = km;
            nearest[0] = other;
          }
        });
    return nearest[0];
  }
}
