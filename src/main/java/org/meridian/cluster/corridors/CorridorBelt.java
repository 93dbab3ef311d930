package org.meridian.cluster.corridors;

import java.util.List;
import org.meridian.geo.sphere.SegmentDistance;
import org.meridian.model.City;
import org.meridian.model.groups.Corridor;

/**
 * The land within some kilometres of a corridor: of the great circles through its nodes, in order.
 *
 * @param corridor whose nodes it runs through
 * @param km how wide it is on each side; 0 for nodes alone
 */
public record CorridorBelt(Corridor corridor, double km) {

  /** Whether a city is a node, or lies near enough; one without a place only as a node. */
  public boolean holds(City city) {
    if (corridor.cityIds().contains(city.id())) {
      return true;
    }
    return km > 0 && city.isPlaced() && distanceKm(city) <= km;
  }

  /** How far a city is from the line; infinite where no place of a node is known. */
  private double distanceKm(City city) {
    double[] place = {city.longitude(), city.latitude()};
    List<Corridor.Node> nodes = corridor.placed();
    double least = Double.POSITIVE_INFINITY;
    for (int at = 0; at < nodes.size(); at++) {
      double[] from = place(nodes.get(Math.max(0, at - 1)));
      least = Math.min(least, SegmentDistance.km(place, from, place(nodes.get(at))));
    }
    return least;
  }

  private static double[] place(Corridor.Node node) {
    return new double[] {node.longitude(), node.latitude()};
  }
}
